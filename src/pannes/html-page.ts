import { toHeaderText } from '../core/header-text.ts';

/** What a front server says in place of the platform, by status: the words of Apache httpd 2.4. Which server DGFiP has there is not known. */
const PAGES: Readonly<Record<number, readonly [title: string, text: string]>> = {
  502: ['Proxy Error', 'The proxy server received an invalid\r\nresponse from an upstream server.<br />'],
  503: [
    'Service Unavailable',
    'The server is temporarily unable to service your\nrequest due to maintenance downtime or capacity\nproblems. Please try again later.',
  ],
  504: ['Gateway Timeout', 'The gateway did not receive a timely response\nfrom the upstream server or application.'],
};

export const HTML_STATUSES: readonly number[] = Object.keys(PAGES).map(Number);

/** `X-Sandbox-Error` of a fault that is none of the platform's errors. */
export const FAULT_ERROR = 'fault-injected';

interface HtmlPage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The page of a front server for a status: it stands before the gateway, so nothing of the gateway's is beside it. */
export function renderHtmlPage(status: number, why: string): HtmlPage {
  const [title, text] = PAGES[status] ?? ['', ''];
  return {
    headers: {
      'Content-Type': 'text/html; charset=iso-8859-1',
      'X-Sandbox-Error': FAULT_ERROR,
      'X-Sandbox-Why': toHeaderText(why),
    },
    body: `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
<html><head>
<title>${status} ${title}</title>
</head><body>
<h1>${title}</h1>
<p>${text}</p>
</body></html>
`,
  };
}

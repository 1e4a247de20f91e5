/** A form request as plain data. */
export interface FormRequest {
  readonly authorization: string | undefined;
  /** Host name the client called, without port: WSO2 puts it in its challenge and its issuer. */
  readonly host: string;
  readonly form: Form;
}

export interface Form {
  /** Parameters sent twice; RFC 6749 §3.2 forbids it. */
  readonly repeated: boolean;
  /** Undefined when absent or empty: RFC 6749 §3.2 counts an empty value as omitted. */
  readonly get: (name: string) => string | undefined;
}

export function parseForm(body: string): Form {
  const parameters = new URLSearchParams(body);
  const names = [...parameters.keys()];
  return { repeated: new Set(names).size < names.length, get: (name) => parameters.get(name) || undefined };
}

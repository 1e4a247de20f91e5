/** Node's clients refuse 16 KiB of headers. */
const MAX_LENGTH = 1000;

/** Header values hold printable ASCII only, and not too much of it. */
export const toHeaderText = (text: string): string =>
  text
    .slice(0, MAX_LENGTH)
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '');

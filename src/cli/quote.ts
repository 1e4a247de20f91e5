/** A word for a POSIX shell: as it is where it holds nothing that a shell reads, else between single quotes. */
export const quoteWord = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

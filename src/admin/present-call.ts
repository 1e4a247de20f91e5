import { maskSpi, maskSpis } from '../core/mask-spi.ts';
import { formatInstant } from '../core/paris-time.ts';
import type { JournalRow } from '../store/journal-entry.ts';

/** How SPIs are shown; masked unless asked for. */
export type SpiDisplay = 'masked' | 'clear' | undefined;

/** A text of the journal, its SPIs as they are to be shown. */
export const presentText = (text: string, display: SpiDisplay): string => (display === 'clear' ? text : maskSpis(text));

const presentOrNull = (text: string | null, display: SpiDisplay): string | null => text && presentText(text, display);

/** A line of the journal as these routes show it. */
export function presentCall(row: JournalRow, display: SpiDisplay) {
  const { id, atMs, application, api, operation, status, code, error, policy, spi, fault } = row;
  const { durationMicros, correlationId, requestId } = row;
  return {
    id,
    at: formatInstant(atMs),
    application,
    api,
    operation,
    target: presentOrNull(row.target, display),
    status,
    code,
    error,
    policy,
    why: presentOrNull(row.why, display),
    spi: display === 'clear' ? spi : spi && maskSpi(spi),
    fault,
    durationMicros,
    correlationId,
    requestId,
  };
}

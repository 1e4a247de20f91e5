import { type Io, renderTable } from './io.ts';
import type { Answered } from './server.ts';

export type Call = Answered<'GET /journal'>['calls'][number];

const CALL_HEADS = ['call', 'at', 'application', 'status', 'code', 'operation', 'why'];

export const callRow = ({ id, at, application, status, code, api, operation, error, why, fault }: Call): string[] => [
  String(id),
  at,
  application ?? '-',
  status === 0 ? 'cut' : String(status),
  code === null ? '-' : String(code),
  `${api ?? '-'} ${operation}`,
  [error, why, fault === null ? null : `fault ${fault}`].filter(Boolean).join(': '),
];

export const renderCalls = (calls: readonly Call[], bold: Io['bold']): string => renderTable(CALL_HEADS, calls.map(callRow), bold);

/** What `/_sandbox/*` refuses with: `{"error": id, "message": …}`, nothing that looks like DGFiP's. */
export interface AdminRefusal<Status extends number = number> {
  readonly status: Status;
  readonly error: string;
  /** What, where, what to do. */
  readonly message: string;
  /** What the body says beside. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

export function refuseAdmin<const Status extends number>(
  status: Status,
  error: string,
  message: string,
  detail?: Readonly<Record<string, unknown>>,
): AdminRefusal<Status> {
  return detail === undefined ? { status, error, message } : { status, error, message, detail };
}

export const isAdminRefusal = (value: object): value is AdminRefusal => 'error' in value && 'message' in value;

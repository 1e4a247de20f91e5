/** What `/_sandbox/*` refuses with: `{"error": id, "message": …}`, nothing that looks like DGFiP's. */
export interface AdminRefusal {
  readonly status: 400 | 403 | 404 | 409 | 413 | 415;
  readonly error: string;
  readonly message: string;
}

export function refuseAdmin(status: AdminRefusal['status'], error: string, message: string): AdminRefusal {
  return { status, error, message };
}

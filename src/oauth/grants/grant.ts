/** Grants that WSO2 3.2 ships, with the parameters each needs. DGFiP opens the first one only to its partners. */
export const GRANTS: Readonly<Record<string, { readonly enabled: boolean; readonly parameters: readonly string[] }>> = {
  client_credentials: { enabled: true, parameters: [] },
  password: { enabled: false, parameters: ['username', 'password'] },
  refresh_token: { enabled: false, parameters: ['refresh_token'] },
  authorization_code: { enabled: false, parameters: ['code', 'redirect_uri'] },
  'urn:ietf:params:oauth:grant-type:saml2-bearer': { enabled: false, parameters: ['assertion'] },
  'urn:ietf:params:oauth:grant-type:jwt-bearer': { enabled: false, parameters: ['assertion'] },
  'iwa:ntlm': { enabled: false, parameters: ['windows_token'] },
};

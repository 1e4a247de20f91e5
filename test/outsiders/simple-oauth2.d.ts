/** What we call of simple-oauth2, which ships no types. */
declare module 'simple-oauth2' {
  interface AccessToken {
    readonly token: { readonly access_token: string; readonly scope: string; readonly token_type: string; readonly expires_in: number };
    expired(): boolean;
    revoke(type: 'access_token'): Promise<unknown>;
  }
  export class ClientCredentials {
    constructor(options: {
      client: { id: string; secret: string };
      auth: { tokenHost: string; tokenPath: string; revokePath: string };
      options?: { authorizationMethod?: 'header' | 'body'; credentialsEncodingMode?: 'strict' | 'loose' };
    });
    getToken(parameters: { scope?: string | string[] }): Promise<AccessToken>;
  }
}

declare module 'gitlab-ci-local/src/schema/index.js' {
  /** GitLab's own JSON Schema of `.gitlab-ci.yml`. */
  const schema: object;
  export default schema;
}

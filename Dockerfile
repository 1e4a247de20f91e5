# Builds with the compiler, runs without it. Base images by tag: pin a digest where builds must be repeatable byte for byte.
FROM node:20-bookworm AS build
WORKDIR /build
COPY package.json package-lock.json ./
COPY scripts/ensure-ready.mjs scripts/
RUN node scripts/ensure-ready.mjs
COPY . .
RUN node scripts/ensure-ready.mjs --build \
 && npm prune --omit=dev --no-audit --no-fund --loglevel=error \
 # The native module alone: neither the sources of SQLite nor the objects of its compilation.
 && rm -rf node_modules/better-sqlite3/deps node_modules/better-sqlite3/src \
 && find node_modules/better-sqlite3/build -type f ! -name better_sqlite3.node -delete \
 && mkdir /data

FROM node:20-bookworm-slim
LABEL org.opencontainers.image.title="apim-sandbox" \
      org.opencontainers.image.description="Emulates the DGFiP API platform over fictitious people" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production SANDBOX_HOST=0.0.0.0 SANDBOX_PORT=8080
WORKDIR /app
COPY --from=build /build/package.json /build/LICENSE ./
COPY --from=build /build/dist dist
COPY --from=build /build/openapi openapi
COPY --from=build /build/fixtures fixtures
COPY --from=build /build/node_modules node_modules
# A fresh volume takes the owner of this folder. Nothing else is written: the rest may be read-only.
COPY --from=build --chown=10001:10001 /data /data
VOLUME /data
USER 10001:10001
EXPOSE 8080 8443
HEALTHCHECK --interval=5s --timeout=3s --start-period=10s --retries=3 CMD ["node", "/app/dist/cli/main.js", "healthcheck"]
ENTRYPOINT ["node", "/app/dist/cli/main.js"]
CMD ["start"]

# Builds the pages and the server, then keeps only what runs: dist, libsql and the rubrics.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-bookworm-slim AS libraries
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=libraries /app/node_modules ./node_modules
COPY --from=build /app/package.json ./package.json
COPY --from=build /app/dist ./dist
COPY --from=build /app/rubrics ./rubrics
# The group may write too, so that another user id (`user:` in compose.yaml, group 0) works without chown.
RUN install -d -o node -g root -m 2775 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "dist/cli.js", "healthcheck"]
# Source maps name files and lines of src/ in stack traces.
CMD ["node", "--enable-source-maps", "dist/main.js"]

import type { FastifySwaggerUiOptions } from '@fastify/swagger-ui';

/** What the page of the API at `/api/docs` shows, and how. */
export const API_PAGE: FastifySwaggerUiOptions = {
  routePrefix: '/api/docs',
  uiConfig: {
    // More than a hundred operations: the areas are an overview, and open on request.
    docExpansion: 'none',
    filter: true,
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    persistAuthorization: false,
    tryItOutEnabled: true,
    // Colouring a long answer keeps the browser busy for minutes.
    syntaxHighlight: false,
  },
  theme: {
    title: 'Berimbang: API',
    css: [
      {
        filename: 'page.css',
        // The bar above names another project and asks for another document. Each error has the same shape: its example is short.
        content: `.swagger-ui .topbar{display:none}
.swagger-ui .responses-table:not(.live-responses-table) .highlight-code>pre{max-height:10rem}
.swagger-ui .parameters-col_description input[type=text]{width:100%;max-width:40rem}
.swagger-ui .opblock .opblock-summary-path{max-width:none;overflow-wrap:anywhere}
`,
      },
    ],
  },
};

// How a request says who asks. The server checks it before anything else; OpenAPI names it.

/** The schemes that routes name, as OpenAPI describes them. */
export const securitySchemes = {
  link: {
    type: 'http',
    scheme: 'bearer',
    description: "The token of a participant's link: what stands behind the # of the link",
  },
  accessCode: {
    type: 'apiKey',
    in: 'header',
    name: 'x-access-code',
    description: 'The access code, where the server asks for one (`GET /api/access` tells)',
  },
} as const;

/** Asked of participants. */
export const withLink = [{ link: [] }] as const;

/** Asked of whoever creates or lists interviews, unless the server asks nobody. */
export const withAccessCode = [{ accessCode: [] }, {}] as const;

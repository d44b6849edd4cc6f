/** It keeps and signs in the browser: without scripts there is nothing to show. */
export const csr = true

// Plain pages for cheap telephones: not one byte of script.
export const csr = false

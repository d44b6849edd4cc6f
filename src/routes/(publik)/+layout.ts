// Forms and links alone: not one byte of script, also for cheap telephones (docs/decisions/0021).
export const csr = false

/** Advisory lock that the one working worker holds; the others stand by. */
export const WORKER = 7_301_003

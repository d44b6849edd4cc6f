import pg from 'pg'

const { builtins } = pg.types

/**
 * How PostgreSQL's values arrive, said once: bigint as a safe integer (throws beyond 2⁵³), numeric as a
 * number, dates without time as 'YYYY-MM-DD' text. Everything else as node-postgres has it.
 */
export const types: pg.CustomTypesConfig = {
	getTypeParser(id: number, format?: 'text' | 'binary') {
		if (id === builtins.INT8) return safeInteger
		if (id === builtins.NUMERIC) return Number
		if (id === builtins.DATE) return String
		return pg.types.getTypeParser(id, format as 'text')
	}
}

function safeInteger(text: string): number {
	const value = Number(text)
	if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond the safe integers`)
	return value
}

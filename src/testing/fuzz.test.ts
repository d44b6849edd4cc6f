import { expect, test } from 'vitest'
import { z } from 'zod'
import { fuzzReader, fuzzSchema, listSchemas } from './fuzz.ts'

const schemas = await listSchemas()

test('no form makes its schema crash, whatever is sent', () => {
	expect(schemas.size).toBeGreaterThan(60)
	for (const schema of schemas.values()) fuzzSchema(schema, 40)
})

test('no file makes the reader of tables crash, whatever its bytes', () => fuzzReader(300))

test('a schema that crashes is seen', () => {
	const careless = z.object({ name: z.string().transform((name) => decodeURIComponent(name)) })
	expect(() => fuzzSchema(careless, 500)).toThrow(/Counterexample: .*name/)
})

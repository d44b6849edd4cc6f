import { test } from 'vitest'
import { fuzzReader, fuzzSchema, listSchemas } from './fuzz.ts'

const CASES = 10_000

test.each([...(await listSchemas())])('%s', (_, schema) => fuzzSchema(schema, CASES))

test('files of tables', () => fuzzReader(CASES))

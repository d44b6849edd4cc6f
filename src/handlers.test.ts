import { expect, test } from 'vitest'
import { handlers } from './handlers.ts'
import { jobWords } from './routes/(staf)/atur/pekerjaan/job-words.ts'

test('every kind of long work has a name', () => {
	expect(Object.keys(jobWords).sort()).toEqual(Object.keys(handlers).sort())
})

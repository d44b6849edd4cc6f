import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readSigned, signWords, type Purpose } from './signed.ts'

function folder(): string {
	const data = mkdtempSync(join(tmpdir(), 'bina-tautan-'))
	onTestFinished(() => rmSync(data, { recursive: true }))
	return data
}

test('a signed link reads as it was signed, for its purpose and on its machine only', () => {
	const data = folder()
	const link = signWords('training.decide', ['a', '20270301'], data)
	expect(readSigned('training.decide', link, data)).toEqual(['a', '20270301'])
	expect(readSigned('lain' as Purpose, link, data)).toBeUndefined()
	expect(readSigned('training.decide', link, folder())).toBeUndefined()
	expect(readSigned('training.decide', link.replace('20270301', '20270302'), data)).toBeUndefined()
	expect(readSigned('training.decide', 'a', data)).toBeUndefined()
})

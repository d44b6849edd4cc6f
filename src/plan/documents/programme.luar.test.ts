import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDocx } from '#platform/documents/docx.ts'
import { programmePaper } from './programme-paper.ts'
import { renderProgramme } from './programme.ts'
import { givenProgramme } from './testing.ts'

/** Judged by tools that are not ours: Debian's qpdf, poppler-utils and libreoffice-writer, and veraPDF where it is installed. */
const run = (command: string, ...options: string[]) =>
	spawnSync(command, options, { encoding: 'utf8', maxBuffer: 100_000_000 })
const isInstalled = (command: string) => run('which', command).status === 0

const folder = mkdtempSync(join(tmpdir(), 'bina-dokumen-'))
const file = join(folder, 'program.pdf')

beforeAll(async () => writeFileSync(file, await renderProgramme(givenProgramme())))
afterAll(() => rmSync(folder, { recursive: true }))

test.runIf(isInstalled('qpdf'))('qpdf finds nothing wrong, and the structure is there', () => {
	expect(run('qpdf', '--check', file)).toMatchObject({ status: 0, stderr: '' })

	const objects = run('qpdf', '--json', file).stdout
	const count = (role: string) => objects.split(`"/S": "/${role}"`).length - 1
	expect(count('TD')).toBeGreaterThan(2000) // 300 people × 5 cells, 40 activities × 10, and the rest
	expect(count('TH')).toBeGreaterThan(100)
	expect(count('Figure')).toBeGreaterThanOrEqual(9) // seven charts, two QR codes
	expect(count('TOCI')).toBeGreaterThan(50)
	expect(objects).toContain('"/Lang": "u:id-ID"')
})

test.runIf(isInstalled('pdffonts'))('only our fonts, each embedded, cut and readable', () => {
	const rows = run('pdffonts', file).stdout.trim().split('\n').slice(2)
	expect(rows.length).toBeGreaterThanOrEqual(3)
	for (const row of rows)
		expect(row).toMatch(/^[A-Z]{6}\+(TeXGyreBonum|DejaVuSans).*\s+yes yes yes\s/)
})

test.runIf(isInstalled('pdftotext'))('the words can be read out again', () => {
	const text = run('pdftotext', file, '-').stdout.replaceAll(/\s+/g, ' ')
	for (const words of [
		'Program Pembinaan ASN',
		'Daftar Tabel',
		'Kota Contoh memiliki 3.006 pegawai ASN',
		'belum terkonfirmasi',
		'Tujuh muatan setiap kegiatan',
		'Halaman 1 dari',
		'CONTOH: data dalam dokumen ini bukan data sebenarnya',
		'Pejabat Contoh, S.H., M.Si.',
		'19700101 199503 1 001',
		'Peserta Contoh 300, S.Sos.'
	])
		expect(text).toContain(words)
})

test.runIf(isInstalled('verapdf'))('veraPDF finds it to be PDF/A-2a', () => {
	expect(run('verapdf', '--flavour', '2a', '--format', 'text', file).stdout).toMatch(/^PASS/m)
})

test.runIf(isInstalled('soffice') && isInstalled('pdftotext'))(
	'the editable programme opens in LibreOffice with the same figures',
	async () => {
		writeFileSync(join(folder, 'program.docx'), await writeDocx(programmePaper(givenProgramme())))
		const profile = `-env:UserInstallation=file://${join(folder, 'profil')}`
		const office = ['--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'docx')]
		const converted = run('soffice', profile, ...office, join(folder, 'program.docx'))
		expect(converted).toMatchObject({ status: 0 })
		const text = run('pdftotext', join(folder, 'docx/program.pdf'), '-').stdout
		for (const words of [
			'Kota Contoh memiliki 3.006 pegawai ASN',
			'Tujuh muatan setiap kegiatan',
			'Pejabat Contoh, S.H., M.Si.',
			'Peserta Contoh 300, S.Sos.'
		])
			expect(text.replaceAll(/\s+/g, ' ')).toContain(words)
	}
)

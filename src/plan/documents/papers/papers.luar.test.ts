import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { givenProposal, givenRound } from '#needs/testing.ts'
import { writeDocx } from '#platform/documents/docx.ts'
import { renderPaper } from '#platform/documents/paper.ts'
import { qrSvg } from '#platform/documents/qr.ts'
import { testContext } from '#platform/testing/context.ts'
import { givenDecreed } from '../../decision-testing.ts'
import { paperNames } from '../../paper.ts'
import { givenMeeting, givenOfficials } from '../../paper-testing.ts'
import { composePaper } from '../../server/compose-paper.ts'
import { givenPlan } from '../../testing.ts'

/** Judged by tools that are not ours. Debian: apt install qpdf poppler-utils libreoffice-writer */
const needed = ['qpdf', 'pdftotext', 'soffice']
const folder = mkdtempSync(join(tmpdir(), 'bina-naskah-'))
const at = (name: string) => join(folder, name)
const run = (command: string, ...options: string[]) =>
	spawnSync(command, options, { encoding: 'utf8', maxBuffer: 100_000_000, cwd: folder })
const missing = needed.filter((command) => run('which', command).status !== 0)

const words = {
	decree: ['MEMUTUSKAN', 'LAMPIRAN III', 'Jumlah', '188.45/1/2026'],
	recap: ['REKAPITULASI KEBUTUHAN', 'Dinas Pendidikan Contoh'],
	invitation: ['Yth. kepala perangkat daerah', 'Aula BKPSDM'],
	minutes: ['BERITA ACARA', 'DAFTAR HADIR'],
	cover_secretary: ['SURAT PENGANTAR', 'Sekretaris Daerah'],
	cover_mayor: ['SURAT PENGANTAR', 'Wali Kota Contoh']
}

beforeAll(() => {
	if (missing.length > 0)
		process.stderr.write(
			`Naskah tidak diuji. Perlu: ${missing.join(', ')} (${needed.join(', ')}).\n`
		)
})
afterAll(() => rmSync(folder, { recursive: true }))

test.runIf(missing.length === 0)(
	'every paper is sound PDF/A for qpdf, and its .docx opens in LibreOffice with the same words',
	async () => {
		const ctx = await testContext()
		await givenOfficials(ctx)
		const { agencies } = await givenPlan(ctx)
		await givenDecreed(ctx, 1)
		await givenRound(ctx)
		await givenProposal(ctx, agencies.education.id)
		await givenMeeting(ctx)
		const url = 'https://bina.contoh.go.id/periksa/ABCD-EFGH-JKMN'
		const check = { url, qr: await qrSvg(url) }
		for (const name of paperNames) {
			const agencyId = name === 'recap' ? agencies.education.id : null
			const { write, given } = await composePaper(ctx, { year: 2027, name, agencyId, issue: true })
			const paper = write({ number: given ?? '7/2026', check, signing: 'elektronik' })
			writeFileSync(at(`${name}.pdf`), await renderPaper(paper, ctx.now))
			writeFileSync(at(`${name}.docx`), await writeDocx(paper))
		}

		for (const name of paperNames) {
			expect(run('qpdf', '--check', `${name}.pdf`)).toMatchObject({ status: 0, stderr: '' })
			const objects = run('qpdf', '--json', `${name}.pdf`).stdout
			for (const part of ['"/Lang": "u:id-ID"', '"/Marked": true', '/GTS_PDFA1', '"/S": "/Figure"'])
				expect(objects).toContain(part)
			expect(run('pdfinfo', '-meta', `${name}.pdf`).stdout).toMatch(/<pdfaid:part>2</)
		}

		const profile = `-env:UserInstallation=file://${at('profil')}`
		const converted = paperNames.map((name) => `${name}.docx`)
		const office = ['--headless', '--convert-to', 'pdf', '--outdir', at('docx')]
		expect(run('soffice', profile, ...office, ...converted)).toMatchObject({ status: 0 })
		for (const name of paperNames)
			for (const file of [`${name}.pdf`, at(`docx/${name}.pdf`)]) {
				const text = run('pdftotext', '-layout', file, '-').stdout.replaceAll(/\s+/g, ' ')
				for (const word of words[name])
					expect([file, text]).toEqual([file, expect.stringContaining(word)])
			}
	}
)

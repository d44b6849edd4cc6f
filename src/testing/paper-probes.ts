import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { officesOf } from '#platform/documents/access.ts'
import {
	changeNumbering,
	listNumberings,
	previewNumbering,
	showNumbering
} from '#platform/documents/numbers/change-numbering.ts'
import {
	exportRegister,
	listRegister,
	showNumber
} from '#platform/documents/numbers/list-register.ts'
import { reserveByHand, voidNumber } from '#platform/documents/numbers/reserve-number.ts'
import { acceptSigned } from '#platform/documents/papers/accept-signed.ts'
import { downloadPaper, showPaper, withdrawPaper } from '#platform/documents/papers/show-paper.ts'
import { signHere } from '#platform/documents/papers/sign-here.ts'
import { usePaperNumber } from '#platform/documents/papers/use-number.ts'
import { chooseTemplate, keepTemplate } from '#platform/documents/templates/keep-template.ts'
import {
	downloadTemplate,
	listTemplateKinds,
	showTemplates
} from '#platform/documents/templates/show-templates.ts'
import { givenPaper } from '#platform/documents/paper-testing.ts'
import { importCertificate } from '#platform/documents/signing/import-certificate.ts'
import {
	downloadAuthority,
	listCertificates,
	makeCertificate
} from '#platform/documents/signing/keep-certificate.ts'
import { letter } from '#platform/documents/testing.ts'
import type { Context } from '#platform/context.ts'

/** Keys made by a probe go with it. */
function dataFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'bina-coba-'))
	onTestFinished(() => rmSync(folder, { recursive: true }))
	return folder
}

const id = '00000000-0000-4000-8000-000000000009'
const bytes = new Uint8Array()
const kinds = [letter]
const templates = [{ kind: letter, path: 'surat', example: () => givenPaper() }]
const page = { sort: 'nomor', descending: false, limit: 25, offset: 0 } as const

/** What the office does with papers; a part of access-probes.ts. */
export const paperProbes = {
	'papers.register': {
		listRegister: (ctx: Context) => listRegister(ctx, {}, page),
		exportRegister: (ctx: Context) => exportRegister(ctx, {}),
		showPaper: (ctx: Context) => showPaper(ctx, kinds, id),
		downloadPaper: (ctx: Context) => downloadPaper(ctx, { id, format: 'pdf' }),
		listTemplateKinds: (ctx: Context) => listTemplateKinds(ctx, templates),
		showTemplates: (ctx: Context) => showTemplates(ctx, templates, { jenis: 'surat' }),
		downloadTemplate: (ctx: Context) => downloadTemplate(ctx, templates, { jenis: 'surat' }),
		listNumberings: (ctx: Context) => listNumberings(ctx, kinds),
		previewNumbering: (ctx: Context) =>
			previewNumbering(ctx, {
				...{ pola: '{nomor}/{tahun}', kode: '', unit: '', deret: 'uji', berikut: null }
			}),
		showNumber: (ctx: Context) => showNumber(ctx, kinds, id),
		listCertificates,
		downloadAuthority,
		showNumbering: (ctx: Context) => showNumbering(ctx, kinds, letter.key)
	},
	'papers.sign': {
		signHere: (ctx: Context) =>
			signHere(ctx, { id, sebagai: officesOf(ctx.actor)[0] ?? 'authority', maksud: 'Menetapkan' })
	},
	'papers.register_keep': {
		makeCertificate: (ctx: Context) => makeCertificate(ctx, dataFolder()),
		keepTemplate: (ctx: Context) =>
			keepTemplate(ctx, templates, { jenis: 'surat', berkas: new File(['x'], 'surat.docx') }),
		chooseTemplate: (ctx: Context) =>
			chooseTemplate(ctx, templates, { jenis: 'surat', versi: null }),
		reserveByHand: (ctx: Context) =>
			reserveByHand(ctx, kinds, {
				...{ jenis: letter.key, judul: 'Uji', tanggal: '2026-11-24', nomor: null }
			}),
		usePaperNumber: (ctx: Context) => usePaperNumber(ctx, kinds, { id, bytes, publik: false }),
		acceptSigned: (ctx: Context) => acceptSigned(ctx, { id, bytes }),
		withdrawPaper: (ctx: Context) => withdrawPaper(ctx, [], { id, version: 1, alasan: 'Uji' }),
		importCertificate: (ctx: Context) => importCertificate(ctx, { file: bytes, password: '' }),
		voidNumber: (ctx: Context) => voidNumber(ctx, { id, alasan: 'Uji' }),
		changeNumbering: (ctx: Context) =>
			changeNumbering(ctx, kinds, {
				...{ jenis: letter.key, pola: '{nomor}/{tahun}', kode: '', unit: '', deret: 'uji' },
				...{ urut: true, berikut: null, version: 0 }
			})
	}
}

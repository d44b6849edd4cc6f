import type { Browser, Page } from '@playwright/test'
import { readForms, type ReadForm } from '../src/platform/http/read-form.ts'
import { city, expect, looksSound, signIn, test } from './people.ts'

const PLANNER = 'Perencana dan administrator'

async function opened(browser: Browser, javaScriptEnabled: boolean, at?: string): Promise<Page> {
	const context = await browser.newContext({ javaScriptEnabled })
	const page = await context.newPage()
	await signIn(page, PLANNER)
	if (at) await page.goto(at)
	return page
}

const title = (page: Page) => page.getByLabel('Nama jabatan')
const grade = (page: Page) => page.getByLabel('Kelas jabatan')
const save = (page: Page) => page.getByRole('button', { name: 'Simpan', exact: true }).click()
const pick = (page: Page, field: string, whose: string) =>
	page.getByRole('group', { name: field }).getByRole('radio', { name: whose }).check()

test('dua orang mengubah satu jabatan: kedua isian tampak, dan dapat dipilih satu per satu', async ({
	browser
}) => {
	const first = await opened(browser, true, `${city()}/pegawai/jabatan`)
	await first.locator('main tbody').getByRole('link').first().click()
	await first.waitForURL(/jabatan\/[0-9a-f-]{36}$/)
	const at = `${first.url()}/ubah`
	await first.goto(at)
	const second = await opened(browser, false, at)

	await title(second).fill('Analis Kedua')
	await save(second)
	await title(first).fill('Analis Pertama')
	await grade(first).fill('17')
	await save(first)
	await expect(first.getByRole('heading', { name: 'Pilih yang disimpan' })).toBeVisible()
	await expect(
		first.getByRole('radio', { name: /Tersimpan sekarang\s*Analis Kedua/ })
	).toBeVisible()
	await expect(title(first)).toHaveValue('Analis Pertama')
	await looksSound(first)
	await pick(first, 'Nama jabatan', 'Tersimpan sekarang')
	await pick(first, 'Kelas jabatan', 'Isian Anda')
	await first.getByRole('button', { name: 'Simpan pilihan' }).click()
	await first.goto(at)
	await expect(title(first)).toHaveValue('Analis Kedua')
	await expect(grade(first)).toHaveValue('17')

	// The one without a script has kept the page from before.
	await second.goto(at)
	await title(first).fill('Analis Ketiga')
	await save(first)
	await title(second).fill('Analis Keempat')
	await save(second)
	await expect(
		second.getByRole('radio', { name: /Tersimpan sekarang\s*Analis Ketiga/ })
	).toBeVisible()
	await pick(second, 'Nama jabatan', 'Isian Anda')
	await second.getByRole('button', { name: 'Simpan pilihan' }).click()
	await second.goto(at)
	await expect(title(second)).toHaveValue('Analis Keempat')
	await Promise.all([first, second].map((page) => page.context().close()))
})

/** Forms that begin with a text and make something new each time: nobody's work is written over. */
const makesNew: readonly string[] = [
	'/atur/data-pribadi/insiden/baru',
	'/atur/naskah/baru',
	'/kebutuhan/skm/baru',
	'/kebutuhan/usulan/ID/gabung',
	'/pelatihan/ID/presensi/ID/pindai',
	'/rencana/N/anggaran/harga/impor',
	'/rencana/N/susun'
]

/** What a form edits: it shows a text that was there before. Numbers and choices that a new row begins with are defaults. */
const edits = ({ controls }: ReadForm): boolean =>
	controls.some(({ kind, values }) => kind === 'text' && values.some((value) => value !== ''))

test('setiap formulir yang menampilkan isi tersimpan membawa versinya', async ({ page }) => {
	test.setTimeout(120_000)
	await signIn(page, PLANNER)
	const shape = (path: string) =>
		path
			.replaceAll(/[0-9a-f-]{36}/g, 'ID')
			.replaceAll(/\d+/g, 'N')
			.replace(/=[^&]*/g, '')
	const found = new Set<string>()
	const queue = ['/beranda']
	const seen = new Map<string, number>()
	let forms = 0
	for (let path = queue.shift(); path; path = queue.shift()) {
		const answer = await page.request.get(city() + path)
		if (!answer.headers()['content-type']?.startsWith('text/html')) continue
		const html = await answer.text()
		for (const form of readForms(html)) {
			const names = form.controls.map(({ name }) => name)
			if (form.action !== '/keluar') forms++
			if (edits(form) && !names.includes('version'))
				found.add(`${shape(path.split('?')[0]!)} ${form.action} ${names.join()}`)
		}
		for (const [, href] of html.matchAll(/<a [^>]*href="([^"#]+)"/g)) {
			const to = new URL(href!.replaceAll('&amp;', '&'), city() + path)
			const next = to.pathname + to.search
			const times = seen.get(shape(next)) ?? 0
			if (to.origin !== city() || times > 0 || /\.(pdf|xlsx|docx|csv|png)/.test(next)) continue
			seen.set(shape(next), times + 1)
			queue.push(next)
		}
	}
	expect([seen.size > 250, forms > 500]).toEqual([true, true])
	expect([...found].filter((form) => !makesNew.includes(form.split(' ')[0]!))).toEqual([])
})

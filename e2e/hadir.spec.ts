import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { city, expect, looksSound, names, signIn, test } from './people.ts'

const PHONE = { width: 390, height: 844 }
const EMPLOYEE = 'Pegawai'
const COLLEAGUE = 'Atasan langsung'
const COMMITTEE = 'Perencana dan administrator'

type Given = { batch: string; session: string; oldCode: string }

const nipOf = (purpose: string) => names().find((one) => one.purpose === purpose)!.nip

/** A session that goes on now, with an employee and their supervisor. */
async function givenSession(): Promise<Given> {
	const run = promisify(execFile)
	const env = { ...process.env, BINA_DATA: process.env.E2E_DATA! }
	const { stdout } = await run('node', ['src/cli/bina.ts', 'basisdata', '--json'], { env })
	const { connection, schema } = JSON.parse(stdout) as { connection: string; schema: string }
	const people = [nipOf(EMPLOYEE), nipOf(COLLEAGUE)]
	const given = await run('node', ['e2e/given-session.ts', connection, schema, ...people])
	return JSON.parse(given.stdout) as Given
}

const deskOf = ({ batch, session }: Given) => `${city()}/pelatihan/${batch}/presensi/${session}`

/** The code that the room's screen shows now. */
async function readCode(screen: Page): Promise<string> {
	return (await screen.locator('.code').innerText()).replace(/\D/g, '')
}

/** A phone that outlives its browser. */
async function openPhone(folder: string): Promise<BrowserContext> {
	const phone = await chromium.launchPersistentContext(folder, {
		...test.info().project.use.launchOptions,
		...{ viewport: PHONE, locale: 'id-ID', timezoneId: 'Asia/Jakarta' }
	})
	phone.setDefaultTimeout(15_000)
	return phone
}

/** Signed in, with a key of its own, and ready to do without a network. */
async function prepare(page: Page): Promise<void> {
	await signIn(page, EMPLOYEE)
	await page.goto(`${city()}/hadir`)
	await expect(async () => {
		const move = page.getByRole('button', { name: 'Pindahkan ke perangkat ini' })
		if (await move.isVisible()) await move.click()
		await expect(page.getByText('HP ini siap mencatat tanpa sinyal.')).toBeVisible({
			timeout: 3000
		})
	}).toPass({ timeout: 30_000 })
	await page.evaluate(() => navigator.serviceWorker.ready)
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

test('panitia menjalankan satu hari: layar, kode yang diketik, hitung kepala, daftar cetak', async ({
	browser
}) => {
	const given = await givenSession()
	const desk = await browser.newContext()
	const page = await desk.newPage()
	await signIn(page, COMMITTEE)
	await page.goto(`${city()}/pelatihan/${given.batch}/presensi`)
	await page.getByRole('link', { name: 'Standar pelayanan' }).click()
	await page.getByRole('link', { name: 'Buka layar ruang' }).click()
	await expect(page.getByRole('img', { name: /Kode QR presensi/ })).toBeVisible()
	await looksSound(page)
	const code = await readCode(page)

	const phone = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false })
	const own = await phone.newPage()
	await signIn(own, EMPLOYEE)
	await own.goto(`${city()}/hadir`)
	await own.getByLabel('Kode di layar ruang').fill('12345678')
	await own.getByRole('button', { name: 'Saya hadir' }).click()
	await expect(own.getByText('Angka itu bukan kode sesi Anda.')).toBeVisible()
	await expect(own.getByLabel('Kode di layar ruang')).toHaveValue('12345678')
	await own.goto(`${city()}/hadir/${given.session}?k=${given.oldCode}`)
	await own.getByRole('button', { name: 'Saya hadir' }).click()
	await expect(own.getByText('Kode itu sudah berganti.')).toBeVisible()
	await own.goto(`${city()}/hadir/${given.session}?k=${code}`)
	await own.getByRole('button', { name: 'Saya hadir' }).click()
	await expect(own.getByText('Kehadiran Anda tercatat')).toBeVisible()
	await phone.close()

	await expect(page.getByText('1 dari 2 sudah hadir')).toBeVisible({ timeout: 20_000 })
	await page.getByRole('link', { name: 'Kembali ke presensi' }).click()
	await page.getByLabel('Orang di ruang sekarang').fill('2')
	await page.getByRole('button', { name: 'Simpan hitungan' }).click()
	await expect(page.getByText('Ada yang belum presensi.')).toBeVisible()
	await looksSound(page)

	await page.getByRole('link', { name: 'Daftar untuk dicetak' }).click()
	await expect(page.getByRole('rowheader')).toHaveCount(2)
	const missing = await signedCode(page, COLLEAGUE)
	await page.getByRole('link', { name: 'Ketik kode' }).click()
	await page.getByLabel('Kode peserta').fill(missing)
	await page.getByRole('button', { name: 'Catat' }).click()
	await expect(page.getByText(/^Tercatat: /)).toBeVisible()
	await page.goto(deskOf(given))
	await expect(page.getByText('2 dari 2 peserta tercatat hadir')).toBeVisible()
	await desk.close()
})

/** The code beside somebody on the printed list. */
async function signedCode(page: Page, purpose: string): Promise<string> {
	const { name } = names().find((one) => one.purpose === purpose)!
	return page.getByRole('row', { name }).locator('.num').last().innerText()
}

test('pegawai presensi tanpa sinyal: peramban mati, kiriman terulang, panitia mengesahkan', async ({
	browser
}) => {
	test.setTimeout(120_000)
	const given = await givenSession()
	const desk = await browser.newContext()
	const committee = await desk.newPage()
	await signIn(committee, COMMITTEE)

	const folder = mkdtempSync(join(tmpdir(), 'bina-hp-'))
	let phone = await openPhone(folder)
	let page = await phone.newPage()
	await prepare(page)

	await phone.setOffline(true)
	await page.goto(`${city()}/hadir/${given.session}?k=${given.oldCode}`)
	await expect(page.getByRole('heading', { name: 'Presensi tanpa sinyal' })).toBeVisible()
	await page.getByRole('button', { name: 'Saya hadir' }).dblclick()
	await expect(page.getByText('Kehadiran Anda tersimpan di HP, akan dikirim.')).toBeVisible()
	await expect(page.getByText('Menunggu sinyal')).toHaveCount(1)
	await looksSound(page)
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Unduh 1 catatan' }).click()
	])
	expect(download.suggestedFilename()).toBe('presensi-belum-terkirim.json')
	await phone.close()

	phone = await openPhone(folder)
	page = await phone.newPage()
	// The first answer is lost on its way: the phone cannot know, and sends again.
	let lost = 0
	await page.route('**/hadir/kirim', async (route) => {
		if (lost++ > 0) return route.continue()
		await route.fetch()
		return route.abort('connectionreset')
	})
	await page.goto(`${city()}/hadir/luring`)
	await expect(page.getByText('Menunggu sinyal')).toHaveCount(1)
	await page.getByRole('button', { name: 'Coba kirim sekarang' }).click()
	// A phone whose answer was lost tries again by itself every fifteen seconds.
	await expect(page.getByText('Menunggu panitia')).toHaveCount(1, { timeout: 30_000 })

	await committee.goto(deskOf(given))
	await expect(committee.getByText('1 orang menunggu disahkan')).toBeVisible()
	await looksSound(committee)
	await committee.getByRole('button', { name: 'Sahkan 1 orang' }).click()
	await expect(committee.getByText('1 dari 2 peserta tercatat hadir')).toBeVisible()
	await expect(committee.getByText('HP, disahkan panitia')).toHaveCount(1)

	await page.reload()
	await expect(page.getByText('disahkan panitia.')).toBeVisible()
	await page.goto(`${city()}/hadir/${given.session}`)
	await expect(page.getByText('Kehadiran Anda tercatat')).toBeVisible()
	await phone.close()
	await desk.close()
	rmSync(folder, { recursive: true, force: true })
})

test('sinyal putus sesudah halaman terbuka, dan HP yang penuh mengatakannya', async ({
	browser
}) => {
	const given = await givenSession()
	const desk = await browser.newContext()
	const screen = await desk.newPage()
	await signIn(screen, COMMITTEE)
	await screen.goto(`${deskOf(given)}/layar`)
	const phone = await browser.newContext({ viewport: PHONE })
	const page = await phone.newPage()
	await prepare(page)
	const code = await readCode(screen)
	await page.goto(`${city()}/hadir/${given.session}?k=${code}`)
	await expect(
		page.getByText('Catatan di HP ini').or(page.getByText('Saya hadir')).first()
	).toBeVisible()

	await phone.setOffline(true)
	await page.evaluate(() => {
		const add = IDBObjectStore.prototype.add
		IDBObjectStore.prototype.add = function () {
			IDBObjectStore.prototype.add = add
			throw new DOMException('Full', 'QuotaExceededError')
		}
	})
	await page.getByRole('button', { name: 'Saya hadir' }).click()
	await expect(page.getByText('HP ini penuh, jadi kehadiran belum tersimpan.')).toBeVisible()
	await page.getByRole('button', { name: 'Saya hadir' }).click()
	await expect(page.getByText('Kehadiran Anda tersimpan di HP, akan dikirim.')).toBeVisible()
	await phone.setOffline(false)
	await expect(page.getByText(/^Tercatat pukul/)).toBeVisible({ timeout: 20_000 })
	await expect(screen.getByText('1 dari 2 sudah hadir')).toBeVisible({ timeout: 20_000 })
	await phone.close()
	await desk.close()
})

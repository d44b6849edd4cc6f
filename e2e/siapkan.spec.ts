import process from 'node:process'
import { empty, expect, looksSound, test } from './people.ts'

const NIP = '19800101 200501 1 001'
const PASSWORD = 'songket silungkang'

// One Bina that is set up once: the journeys follow one another.
test.describe.configure({ mode: 'serial' })

test('administrator pertama menyiapkan Bina tanpa JavaScript', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false })
	const page = await context.newPage()
	await page.goto(empty() + process.env.E2E_SET_UP!)
	await page.getByLabel('Nama Anda').fill('Yusnita')
	await page.getByLabel('NIP Anda').fill('123')
	await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD)
	await page.getByLabel('Ketik kata sandi sekali lagi').fill(PASSWORD)
	await page.getByRole('button', { name: 'Buat akun pertama' }).click()
	await expect(page.getByText('NIP terdiri dari 18 angka')).toBeVisible()
	await expect(page.getByLabel('Nama Anda')).toHaveValue('Yusnita')

	await page.getByLabel('NIP Anda').fill(NIP)
	await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD)
	await page.getByLabel('Ketik kata sandi sekali lagi').fill(PASSWORD)
	await page.getByRole('button', { name: 'Buat akun pertama' }).click()
	await expect(page.getByText('Akun Anda aktif')).toBeVisible()

	await page.goto(empty() + process.env.E2E_SET_UP!)
	await expect(page.getByRole('heading', { name: 'Tautan ini tidak berlaku lagi' })).toBeVisible()
	await context.close()
})

test('administrator masuk, membuat akun, dan mencetak slipnya', async ({ page, browser }) => {
	await page.goto(`${empty()}/masuk`)
	await looksSound(page)
	await page.getByLabel('NIP atau surel').fill(NIP)
	await page.getByLabel('Kata sandi').fill(PASSWORD)
	await page.getByRole('button', { name: 'Masuk' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Yusnita')
	await looksSound(page)

	await page.goto(`${empty()}/atur`)
	await looksSound(page)
	await page.getByLabel('Nama pendek').fill('Kota Uji')
	await page.getByRole('button', { name: 'Simpan' }).click()
	await expect(page.getByText('Tersimpan.')).toBeVisible()

	await page.goto(`${empty()}/atur/akun/baru`)
	await looksSound(page)
	await page.getByLabel('Nama', { exact: true }).fill('Sari Dewi')
	await page.getByLabel('NIP', { exact: true }).fill('198503122010012004')
	await page.getByLabel('Peran').selectOption({ label: 'Perencana' })
	await page.getByRole('button', { name: 'Buat akun' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Sari Dewi' })).toBeVisible()
	await looksSound(page)
	await page.getByRole('button', { name: 'Buat slip untuk dicetak' }).click()
	const code = await page
		.locator('strong')
		.filter({ hasText: /^[A-Z2-9-]{19}$/ })
		.textContent()

	const phone = await browser.newContext({ viewport: { width: 390, height: 844 } })
	const theirs = await phone.newPage()
	await theirs.goto(`${empty()}/aktivasi`)
	await looksSound(theirs)
	await theirs.getByLabel('Kode pada slip').fill(code!.toLowerCase())
	await theirs.getByLabel('Kata sandi baru').fill(PASSWORD)
	await theirs.getByLabel('Ketik kata sandi sekali lagi').fill(PASSWORD)
	await theirs.getByRole('button', { name: 'Aktifkan akun' }).click()
	await expect(theirs.getByText('Akun Anda aktif')).toBeVisible()
	await phone.close()

	await page.goto(`${empty()}/akun`)
	await looksSound(page)
	await page.getByLabel('Gelap').check()
	await page.getByRole('button', { name: 'Simpan tampilan' }).click()
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
	await looksSound(page)
})

test('yang belum masuk diantar ke halaman masuk, dan tujuan asing tidak diikuti', async ({
	page
}) => {
	await page.goto(`${empty()}/beranda`)
	await expect(page).toHaveURL(`${empty()}/masuk?ke=%2Fberanda`)
	await page.goto(`${empty()}/masuk?ke=https://jahat.example/`)
	await page.getByLabel('NIP atau surel').fill(NIP)
	await page.getByLabel('Kata sandi').fill(PASSWORD)
	await page.getByRole('button', { name: 'Masuk' }).click()
	await expect(page).toHaveURL(`${empty()}/beranda`)
})

test('kesehatan dan tajuk keamanan', async ({ request }) => {
	const health = await request.get(`${empty()}/sehat`)
	expect(await health.json()).toMatchObject({ status: 'ok', database: true, worker: true })
	const page = await request.get(`${empty()}/`)
	expect(page.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
	expect(page.headers()['x-content-type-options']).toBe('nosniff')
	const foreign = await request.post(`${empty()}/masuk`, {
		headers: { origin: 'https://jahat.example' },
		form: { nip: '1', sandi: '2' }
	})
	expect(foreign.status()).toBe(403)
})

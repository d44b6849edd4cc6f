import { createHmac } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { city, expect, looksSound, names, test } from './people.ts'

const PURPOSE = 'Atasan langsung'
const person = () => names().find(({ purpose }) => purpose === PURPOSE)!

/** What the telephone shows now (RFC 6238), worked out apart from the product. */
function telephone(letters: string, stepsAhead: number): string {
	const bits = [...letters.replaceAll(' ', '')]
		.map((letter) =>
			'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')
		)
		.join('')
	const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
	const counter = Buffer.alloc(8)
	counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + stepsAhead))
	const mac = createHmac('sha1', secret).update(counter).digest()
	const code = mac.readUInt32BE(mac.at(-1)! & 15) & 0x7fffffff
	return String(code % 1_000_000).padStart(6, '0')
}

// Without JavaScript from the first page to the last: what works so works with it.
test('kode dari telepon, kode pemulihan, keluar dari semua perangkat, lalu masuk bersama', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false })
	const page = await context.newPage()
	const typePassword = async () => {
		await page.getByLabel('NIP atau surel').fill(person().nip)
		await page.getByLabel('Kata sandi').fill(person().password)
		await page.getByRole('button', { name: 'Masuk' }).click()
	}
	await page.goto(`${city()}/masuk?ke=/akun/keamanan/kode`)
	await typePassword()
	await page.getByRole('button', { name: 'Mulai memasang' }).click()
	const letters = (await page.locator('.letters').textContent())!
	await page.getByLabel('Enam angka').fill(telephone(letters, 0))
	await page.getByRole('button', { name: 'Nyalakan' }).click()
	const codes = await page.locator('.codes strong').allTextContents()
	expect(codes).toHaveLength(10)

	await page.goto(`${city()}/akun/keamanan`)
	await page.getByRole('button', { name: 'Keluar dari semua perangkat' }).click()
	await expect(page.getByText('Akun Anda keluar dari semua perangkat')).toBeVisible()
	await typePassword()
	await page.getByLabel('Kode', { exact: true }).fill('000 000')
	await page.getByRole('button', { name: 'Masuk' }).click()
	await expect(page.getByText('Kode belum cocok')).toBeVisible()
	await page.getByLabel('Kode', { exact: true }).fill(codes[0]!.toLowerCase())
	await page.getByRole('button', { name: 'Masuk' }).click()
	await expect(page.getByText('Anda masuk dengan kode pemulihan. Sisanya 9.')).toBeVisible()

	await page.goto(`${city()}/akun/keamanan`)
	await expect(page.getByText('Kode belum cocok')).toBeVisible()
	await page.getByRole('button', { name: 'Keluar dari semua perangkat' }).click()
	await page.getByRole('link', { name: 'masuk lewat Masuk Kota' }).click()
	await page.getByPlaceholder('Enter any login').fill(person().nip)
	await page.getByPlaceholder('and password').fill('x')
	await page.getByRole('button', { name: 'Sign-in' }).click()
	await page.getByRole('button', { name: 'Continue' }).click()
	await page.getByLabel('Kode', { exact: true }).fill(telephone(letters, 1))
	await page.getByRole('button', { name: 'Masuk' }).click()
	await expect(page).toHaveURL(/\/beranda$/)

	await page.goto(`${city()}/akun/keamanan/kode`)
	await page.getByLabel('Kode sekarang').last().fill(codes[1]!)
	await page.getByRole('button', { name: 'Matikan kode masuk' }).click()
	await expect(page.getByRole('heading', { name: 'Belum dipasang' })).toBeVisible()
	await context.close()
})

test('sesi yang berakhir di tengah isian: isian kembali sesudah masuk lagi', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false })
	const page = await context.newPage()
	const planner = names()[0]!
	const typePassword = async () => {
		await page.getByLabel('NIP atau surel').fill(planner.nip)
		await page.getByLabel('Kata sandi').fill(planner.password)
		await page.getByRole('button', { name: 'Masuk' }).click()
	}
	await page.goto(`${city()}/masuk?ke=/atur`)
	await typePassword()
	const phone = page.getByLabel('Telepon untuk bertanya')
	await phone.fill('0754 61 000, ketikan yang panjang')
	await context.clearCookies({ name: 'bina.session_token' })
	await page.getByRole('button', { name: 'Simpan' }).click()
	await expect(page.getByText('Isian Anda tidak hilang')).toBeVisible()
	await typePassword()
	await expect(page.getByText('Anda sudah masuk lagi')).toBeVisible()
	await expect(phone).toHaveValue('0754 61 000, ketikan yang panjang')
	await page.goto(`${city()}/atur`)
	await expect(phone).not.toHaveValue('0754 61 000, ketikan yang panjang')
	for (const at of ['/akun/keamanan', '/akun/keamanan/kode', '/atur/keamanan']) {
		await page.goto(city() + at)
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
	}
	await context.close()
})

test('halaman keamanan di telepon', async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
	const page = await context.newPage()
	const planner = names()[0]!
	await page.goto(`${city()}/masuk?ke=/akun/keamanan`)
	await page.getByLabel('NIP atau surel').fill(planner.nip)
	await page.getByLabel('Kata sandi').fill(planner.password)
	await page.getByRole('button', { name: 'Masuk' }).click()
	for (const at of ['/akun/keamanan', '/akun/keamanan/kode', '/atur/keamanan']) {
		await page.goto(city() + at)
		await looksSound(page)
	}
	await context.close()
})

const SOME_ID = '00000000-0000-4000-8000-000000000009'
const STAND_IN: Readonly<Record<string, string>> = {
	tahun: '2027',
	versi: '1',
	langkah: 'verifikasi',
	naskah: 'keputusan',
	angkatan: 'K01-1'
}

/** Every address of the product with whether it takes forms, from the folders of its routes. */
const routes = globSync('src/routes/**/{+page.svelte,+page.server.ts,+server.ts}').map((file) => ({
	path:
		file
			.replace(/^src\/routes|\/[^/]+$|\/\([^)]+\)/g, '')
			.replace(/\[\w+(?:=(\w+))?\]/g, (_, kind: string) => STAND_IN[kind] ?? SOME_ID) || '/',
	isStaff: file.includes('(staf)'),
	form: /export const actions[^=]*=\s*{\s*(?:\/\/[^\n]*\s*)*(\w+)/.exec(
		readFileSync(file, 'utf8')
	)?.[1]
}))

test('tidak satu pun formulir dapat dikirim dari situs lain, tidak satu pun halaman staf terbuka tanpa masuk', async ({
	request
}) => {
	const forms = routes.filter(({ form }) => form)
	expect(forms.length).toBeGreaterThan(60)
	for (const { path, form } of forms) {
		const answer = await request.post(`${city()}${path}${form === 'default' ? '' : `?/${form}`}`, {
			headers: { origin: 'https://jahat.example' },
			form: { a: '1' },
			maxRedirects: 0
		})
		expect([path, answer.status()]).toEqual([path, 403])
	}
	const staff = [...new Set(routes.filter(({ isStaff }) => isStaff).map(({ path }) => path))]
	expect(staff.length).toBeGreaterThan(100)
	for (const path of staff) {
		const answer = await request.get(city() + path, { maxRedirects: 0 })
		expect([path, answer.headers()['location']]).toEqual([
			path,
			`/masuk?ke=${encodeURIComponent(path)}`
		])
	}
})

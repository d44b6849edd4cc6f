import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { extractText } from 'unpdf'
import { allLookSound, city, expect, looksSound, signIn, test } from './people.ts'

const PHONE = { width: 390, height: 844 }
const OWNER = 'Pegawai'
const OFFICER = 'Perencana dan administrator'
const proof = (text: string) => ({
	name: 'sertifikat.pdf',
	mimeType: 'application/pdf',
	buffer: Buffer.from(text)
})

async function fillDate(page: Page, name: string, boxes: readonly string[]) {
	for (const [i, part] of ['hari', 'bulan', 'tahun'].entries())
		await page.locator(`[name=${name}_${part}]`).fill(boxes[i]!)
}

test('pegawai mengklaim kursus dari telepon, petugas mengembalikan lalu mengakuinya', async ({
	browser
}) => {
	const phone = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false })
	const own = await phone.newPage()
	await signIn(own, OWNER)
	await own.goto(`${city()}/saya`)
	await own.getByRole('link', { name: 'Klaim kegiatan di luar Bina' }).click()
	await own.getByRole('link', { name: 'Klaim kegiatan' }).click()
	await own.getByLabel('Nama kegiatan').fill('Bahasa Isyarat Dasar')
	await own.getByLabel('Penyelenggara').fill('Komunitas Tuli Sawahlunto')
	await own.getByLabel('Bentuk kegiatan').selectOption({ label: 'Kursus' })
	await fillDate(own, 'startedOn', ['2', '3', '2026'])
	await fillDate(own, 'completedOn', ['4', '3', '2026'])
	await own.getByLabel('Jumlah JP').fill('12')
	await own.getByLabel('Bukti').setInputFiles(proof('Ini bukan PDF'))
	await own.getByRole('button', { name: 'Simpan dan periksa' }).click()
	await expect(own.getByText('Isi berkas ini tidak sesuai dengan namanya.')).toBeVisible()
	await expect(own.getByLabel('Nama kegiatan')).toHaveValue('Bahasa Isyarat Dasar')
	await own.getByLabel('Bukti').setInputFiles(proof('%PDF-1.7'))
	await own.getByRole('button', { name: 'Simpan dan periksa' }).click()
	await expect(own.getByText('Akan diakui')).toBeVisible()
	await own.getByRole('button', { name: 'Kirim klaim' }).click()
	await expect(own.getByText('Klaim terkirim.')).toBeVisible()

	const desk = await browser.newContext()
	const officer = await desk.newPage()
	const open = async () => {
		await officer.goto(`${city()}/kebutuhan/jam/klaim?cari=isyarat`)
		await officer.getByRole('link', { name: 'Bahasa Isyarat Dasar' }).click()
	}
	await signIn(officer, OFFICER)
	await expect(officer.getByText(/klaim JP menunggu verifikasi/)).toBeVisible()
	await open()
	await officer.getByText('Belum dapat diakui').click()
	await officer.getByLabel('Alasan').fill('Sertakan sertifikat yang lengkap.')
	await officer.getByRole('button', { name: 'Kembalikan untuk diperbaiki' }).click()
	await expect(officer.getByText('Klaim dikembalikan kepada pegawai.')).toBeVisible()

	await own.reload()
	await expect(own.getByText('Sertakan sertifikat yang lengkap.')).toBeVisible()
	await own.getByRole('link', { name: 'Ubah isi' }).click()
	await own.getByLabel('Ganti bukti').setInputFiles(proof('%PDF-1.7 lengkap'))
	await own.getByRole('button', { name: 'Simpan dan periksa' }).click()
	await own.getByRole('button', { name: 'Kirim klaim' }).click()

	await open()
	await looksSound(officer)
	await officer.getByRole('button', { name: 'Akui klaim' }).click()
	await expect(officer.getByText('Klaim diakui. JP-nya tercatat.')).toBeVisible()
	await own.goto(`${city()}/saya/klaim`)
	await expect(own.getByRole('row', { name: /Bahasa Isyarat Dasar/ })).toContainText('Diakui')
	await phone.close()
	await desk.close()
})

test('pegawai membuat transkrip dirinya dan mengunduhnya', async ({ page }) => {
	const { name } = await signIn(page, OWNER)
	await page.goto(`${city()}/saya`)
	await page.getByRole('link', { name: 'Buka catatan JP' }).click()
	await page.getByRole('button', { name: 'Buat transkrip PDF' }).click()
	await page.getByRole('link', { name: 'Lihat hasilnya' }).click({ timeout: 60_000 })
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Unduh transkrip PDF' }).click()
	])
	const bytes = new Uint8Array(await readFile(await download.path()))
	const { text } = await extractText(bytes, { mergePages: true })
	expect(text).toContain(name)
})

test('halaman klaim terbaca di telepon dan di meja', async ({ browser }) => {
	await allLookSound(browser, OWNER, [`${city()}/saya/klaim`, `${city()}/saya/klaim/baru`])
	await allLookSound(browser, OFFICER, [`${city()}/kebutuhan/jam/klaim?keadaan=accepted`])
})

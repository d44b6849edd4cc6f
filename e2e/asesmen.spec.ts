import { Buffer } from 'node:buffer'
import { city, expect, looksSound, names, signIn, test } from './people.ts'

test('perencana mengimpor hasil pusat asesmen lalu menghapusnya lagi', async ({ page }) => {
	await signIn(page, 'Perencana dan administrator')
	await page.goto(`${city()}/pegawai/asesmen`)
	await page.getByRole('link', { name: 'Impor asesmen' }).click()
	await looksSound(page)
	const { nip } = names().find(({ purpose }) => purpose === 'Pegawai')!
	await page.getByLabel('Lembar hasil pusat asesmen').setInputFiles({
		name: 'asesmen.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(`NIP;Tanggal penilaian;Integritas;Kerja Sama\n'${nip};01-11-2026;2,5;3\n`)
	})
	await page.getByRole('button', { name: 'Baca berkas' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Selesai' })).toBeVisible({
		timeout: 30_000
	})
	await page.getByRole('link', { name: 'Lihat hasilnya' }).click()
	await looksSound(page)
	await page.getByRole('button', { name: 'Simpan penilaian 1 orang' }).click()
	await expect(page.getByText('2 penilaian dari berkas ini tersimpan')).toBeVisible()
	await page.getByRole('button', { name: 'Hapus lagi 2 penilaian' }).click()
	await expect(page.getByText('Penilaian dari berkas ini dihapus lagi')).toBeVisible()
})

test('kamus dan standar diimpor dengan pratinjau', async ({ page }) => {
	await signIn(page, 'Perencana dan administrator')
	const read = async (path: string, label: string, text: string) => {
		await page.goto(`${city()}${path}`)
		await looksSound(page)
		await page.getByLabel(label).setInputFiles({
			name: 'berkas.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(text)
		})
		await page.getByRole('button', { name: 'Baca berkas' }).click()
		await expect(page.getByRole('heading', { level: 1, name: 'Selesai' })).toBeVisible({
			timeout: 30_000
		})
		await page.getByRole('link', { name: 'Lihat hasilnya' }).click()
		await looksSound(page)
	}
	const dictionary =
		'Kode;Kompetensi;Rumpun;Definisi;Level;Uraian;Indikator perilaku\nUJI-1;Kompetensi Uji;Teknis;Uji;1;Uraian;satu\n'
	await read('/pegawai/kompetensi/impor', 'Berkas kamus', dictionary)
	await page.getByRole('button', { name: 'Terapkan 1 kompetensi' }).click()
	await expect(page.getByText('Kamus sudah diperbarui')).toBeVisible()

	await read('/pegawai/standar/impor', 'Berkas standar', 'Kode;Jenjang;Level\nUJI-1;Pengawas;2\n')
	await page.getByRole('button', { name: 'Buat rancangan' }).click()
	await expect(page.getByText('Dari berkas berkas.csv').first()).toBeVisible()
	await looksSound(page)
})

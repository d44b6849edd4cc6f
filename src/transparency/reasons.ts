/** What a reason may say in public: nothing of one to four people. Pure. */

const FEW = '[0-4]'

/** The sentences of src/plan/explain.ts that count people, and how they read without the number. */
const said: readonly [RegExp, string][] = [
	[new RegExp(`Wajib bagi ${FEW} peserta\\.`), 'Wajib bagi sebagian peserta.'],
	[new RegExp(`Baru ${FEW} pegawai memerlukannya`), 'Kurang dari 5 pegawai memerlukannya'],
	[new RegExp(`Semua ${FEW} sasarannya`), 'Semua sasarannya'],
	[new RegExp(`Dari ${FEW} sasaran, ${FEW} masih`), 'Hanya sebagian sasarannya masih'],
	[new RegExp(`(Dari \\d[\\d.]* sasaran), ${FEW} masih`), '$1, kurang dari 5 masih'],
	[new RegExp(`Semua ${FEW} mentor`), 'Semua mentor'],
	[
		/Anda menguncinya keluar\. Buka kuncinya untuk memasukkannya lagi\./,
		'Tidak diadakan menurut pertimbangan perencana.'
	]
]

export const publicReason = (reason: string): string =>
	said.reduce((text, [pattern, without]) => text.replace(pattern, without), reason)

/** Instead of the reason of an activity whose number of people is hidden. */
export const HIDDEN_REASON = 'Pesertanya sedikit, jadi jumlah dan alasannya tidak ditampilkan.'

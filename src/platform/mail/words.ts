import type { LetterState } from './letter.ts'

export const letterStateWords: Record<LetterState, string> = {
	waiting: 'Menunggu dikirim',
	sent: 'Terkirim',
	undelivered: 'Tidak sampai',
	kept: 'Untuk dicetak',
	cancelled: 'Dibatalkan'
}

export const letterStateTones: Record<LetterState, 'ok' | 'info' | 'warn' | 'bad' | 'idle'> = {
	waiting: 'info',
	sent: 'ok',
	undelivered: 'bad',
	kept: 'warn',
	cancelled: 'idle'
}

/** What the usual enhanced status codes (RFC 3463) mean, the most exact first. */
const MEANINGS: readonly [RegExp, string][] = [
	[/\b5\.1\.[0-6]\b/, 'Alamat surel ini tidak dikenal di sana. Periksa ejaannya.'],
	[/\b5\.2\.1\b/, 'Kotak surat penerima sudah tidak aktif.'],
	[/\b[45]\.2\.2\b/, 'Kotak surat penerima penuh.'],
	[/\b5\.3\.4\b/, 'Suratnya terlalu besar bagi server penerima.'],
	[
		/\b5\.7\.\d+\b/,
		'Server penerima menolak pengirimnya. Tunjukkan jawaban ini kepada pengelola surel.'
	],
	[/\b4\.\d\.\d+\b|^4\d\d\b/, 'Server penerima belum dapat menerima. Bina mencobanya lagi.'],
	[/^5\d\d\b/, 'Server penerima menolak surat ini.'],
	[/ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|timeout/i, 'Server surat tidak dapat dihubungi.'],
	[/certificate|TLS|SSL/i, 'Sambungan aman ke server surat tidak berhasil dibuat.']
]

/** A mail server's answer in plain words; empty where it is none of the usual ones. */
export const meaningOf = (answer: string): string =>
	MEANINGS.find(([pattern]) => pattern.test(answer))?.[1] ?? ''

/** Where a letter goes, or why that is not said. */
export const placeOf = (letter: { toAddress: string | null; erasedAt: Date | null }): string =>
	letter.toAddress ?? (letter.erasedAt ? 'alamat sudah dihapus' : 'tanpa alamat surel')

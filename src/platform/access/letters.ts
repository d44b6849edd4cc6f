/** What people are written about their accounts. Pure. */
import { dateRange } from '../i18n/format.ts'
import type { Letter } from '../mail/letter.ts'
import type { DelegableRole } from './actor.ts'
import { roleWords } from './words.ts'

/** The code of an activation slip; kept nowhere once it is sent. */
export const activationLetter = (accountId: string, code: string): Letter => ({
	kind: 'access.activation',
	subject: 'Aktifkan akun Bina Anda',
	content: {
		paragraphs: [
			'Akun Bina untuk Anda sudah dibuat. Bina adalah tempat pengembangan kompetensi pegawai direncanakan dan dicatat.',
			`Kode aktivasi Anda: ${code}`,
			'Ketik kode itu di halaman aktivasi, lalu pilih kata sandi Anda sendiri. Kode berlaku 30 hari dan hanya sekali pakai. Jangan berikan kepada orang lain.'
		],
		link: { path: '/aktivasi', label: 'Aktifkan akun' },
		reason: 'Anda menerima surat ini karena admin Bina membuat akun dengan alamat surel Anda.'
	},
	subjectId: accountId,
	secret: true
})

type Delegated = {
	id: string
	principal: string
	delegate: string
	role: DelegableRole
	firstOn: string
	lastOn: string
	reason: string
}

export const delegationLetter = (delegation: Delegated): Letter => ({
	kind: 'access.delegated',
	subject: `Anda ditunjuk bertindak atas nama ${delegation.principal}`,
	content: {
		paragraphs: [
			`${delegation.principal} menunjuk Anda sebagai pengganti dalam peran ${roleWords[delegation.role]}, ${dateRange(delegation.firstOn, delegation.lastOn)}.`,
			`Alasannya: ${delegation.reason}.`,
			'Yang Anda lakukan dalam peran itu tercatat atas nama Anda sendiri. Penunjukan berakhir sendiri, dan dapat Anda kembalikan.'
		],
		link: { path: '/akun/wakil', label: 'Lihat penunjukan' },
		reason: 'Anda menerima surat ini karena ditunjuk sebagai pengganti.'
	},
	subjectId: delegation.id
})

/** To the official, who may not have named the stand-in themselves. */
export const delegatedLetter = (delegation: Delegated): Letter => ({
	kind: 'access.delegated_for',
	subject: `${delegation.delegate} menjadi pengganti Anda`,
	content: {
		paragraphs: [
			`${delegation.delegate} bertindak atas nama Anda dalam peran ${roleWords[delegation.role]}, ${dateRange(delegation.firstOn, delegation.lastOn)}.`,
			`Alasannya: ${delegation.reason}.`,
			'Bila ini bukan kehendak Anda, batalkan di halaman penggantian.'
		],
		link: { path: '/akun/wakil', label: 'Lihat penggantian' },
		reason: 'Anda menerima surat ini karena ada yang ditunjuk menggantikan Anda.'
	},
	subjectId: delegation.id
})

/** To whoever has a password already: a way into their account was made for them. */
export const codeIssuedLetter = (accountId: string, what: 'kata sandi' | 'kode masuk'): Letter => ({
	kind: 'access.code_issued',
	subject: 'Kode baru dibuat untuk akun Anda',
	content: {
		paragraphs: [
			`Admin Bina membuat kode yang dapat mengganti ${what} akun Anda.`,
			'Bila Anda tidak memintanya, hubungi BKPSDM dan periksa riwayat masuk Anda.'
		],
		link: { path: '/akun/keamanan', label: 'Periksa riwayat masuk' },
		reason: 'Anda menerima surat ini agar tidak ada yang masuk ke akun Anda tanpa Anda ketahui.'
	},
	subjectId: accountId
})

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

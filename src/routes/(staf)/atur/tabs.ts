type May = Readonly<
	Record<'manageAccounts' | 'readAudit' | 'readReferences' | 'readRegister', boolean>
>

/** Pages of the settings; `also` opens one to who is no administrator. */
const TABS: readonly { href: string; label: string; also?: keyof May }[] = [
	{ href: '/atur', label: 'Pemerintah' },
	{ href: '/atur/akun', label: 'Akun' },
	{ href: '/atur/wakil', label: 'Pengganti' },
	{ href: '/atur/surat', label: 'Surat' },
	{ href: '/atur/naskah', label: 'Naskah', also: 'readRegister' },
	{ href: '/atur/templat', label: 'Templat', also: 'readRegister' },
	{ href: '/atur/acuan', label: 'Acuan', also: 'readReferences' },
	{ href: '/atur/data-pribadi', label: 'Data pribadi', also: 'readReferences' },
	{ href: '/atur/pekerjaan', label: 'Pekerjaan' },
	{ href: '/atur/audit', label: 'Catatan', also: 'readAudit' },
	{ href: '/atur/keamanan', label: 'Keamanan' },
	{ href: '/atur/cadangan', label: 'Cadangan' },
	{ href: '/atur/kesehatan', label: 'Kesehatan' }
]

/** Those that the person may open, in their order. */
export const settingsTabs = (may: May) =>
	TABS.filter(({ also }) => may.manageAccounts || (also !== undefined && may[also]))

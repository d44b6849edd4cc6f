/** Every "no" about money: parts of a cost, price standards, spending, carry-over, cuts. */
import { rupiah } from '#platform/i18n/format.ts'
import { Refusal } from '#platform/refusal.ts'

export const componentUnknown = () =>
	new Refusal(
		404,
		'plan.component_unknown',
		'Rincian biaya ini sudah tidak ada. Muat ulang halaman.'
	)

export const notWholeRupiah = () =>
	new Refusal(
		422,
		'plan.not_whole_rupiah',
		'Harga kali volume harus rupiah bulat. Ubah harga atau volumenya.'
	)

export const moderatorNotForTraining = () =>
	new Refusal(
		422,
		'plan.moderator_not_for_training',
		'Honor moderator tidak untuk pelatihan. Pilih jenis biaya yang lain.'
	)

export const priceItemUnknown = () =>
	new Refusal(
		422,
		'plan.price_item_unknown',
		'Barang ini tidak ada di standar harga. Pilih dari daftarnya.'
	)

export const excessGone = () =>
	new Refusal(
		409,
		'plan.excess_gone',
		'Harga ini tidak lagi melewati standar, atau sudah berubah. Muat ulang halaman.'
	)

export const pricesUnread = () =>
	new Refusal(
		409,
		'plan.prices_unread',
		'Berkas ini belum selesai dibaca. Tunggu sebentar, lalu muat ulang.'
	)

export const pricesMissing = () =>
	new Refusal(
		422,
		'plan.prices_missing',
		'Belum ada tabel harga di berkas ini. Perlu kolom uraian, satuan, dan harga tertinggi.'
	)

export const pricesDecided = () =>
	new Refusal(
		409,
		'plan.prices_decided',
		'Standar harga ini sudah diterapkan atau ditarik. Muat ulang halaman.'
	)

export const cashUneven = (sum: number, total: number) =>
	new Refusal(
		422,
		'plan.cash_uneven',
		`Jumlah empat triwulan ${rupiah(sum)}, padahal rekening ini ${rupiah(total)}. Samakan keduanya.`
	)

export const accountNotInPlan = () =>
	new Refusal(
		404,
		'plan.account_not_in_plan',
		'Rekening ini tidak ada di rencana. Muat ulang halaman.'
	)

export const overspent = (name: string, left: number, amount: number) =>
	new Refusal(
		409,
		'plan.overspent',
		`Sisa ${name} ${rupiah(left)}, padahal yang dicatat ${rupiah(amount)}. Kurangi atau pilih yang lain.`
	)

export const notInPlan = (name: string) =>
	new Refusal(
		409,
		'plan.not_in_plan',
		`Rencana tahun ini tidak memuat ${name}. Periksa kodenya, atau susun ulang rencananya.`
	)

export const numberTaken = () =>
	new Refusal(
		409,
		'plan.number_taken',
		'Nomor dokumen ini sudah tercatat. Periksa nomornya, atau balik dulu catatan yang lama.'
	)

export const spendingUnknown = () =>
	new Refusal(404, 'plan.spending_unknown', 'Catatan ini tidak ditemukan. Muat ulang halaman.')

export const spendingReversed = () =>
	new Refusal(409, 'plan.spending_reversed', 'Catatan ini sudah dibalik. Muat ulang halaman.')

export const commitmentPaid = () =>
	new Refusal(
		409,
		'plan.commitment_paid',
		'Komitmen ini sudah dibayar sebagian. Balik dulu pembayarannya.'
	)

export const commitmentUnknown = () =>
	new Refusal(
		422,
		'plan.commitment_unknown',
		'Komitmen yang dipilih sudah selesai atau dibalik. Pilih yang lain.'
	)

export const spendingUnread = () =>
	new Refusal(
		409,
		'plan.spending_unread',
		'Berkas ini belum selesai dibaca. Tunggu sebentar, lalu muat ulang.'
	)

export const spendingMissing = () =>
	new Refusal(
		422,
		'plan.spending_missing',
		'Belum ada tabel realisasi di berkas ini. Perlu kolom dokumen, nomor, tanggal, dan jumlah.'
	)

export const nothingToReverse = () =>
	new Refusal(
		409,
		'plan.nothing_to_reverse',
		'Tidak ada catatan dari berkas ini yang masih berlaku. Muat ulang halaman.'
	)

export const carriedBack = () =>
	new Refusal(
		409,
		'plan.carried_back',
		'Pemindahan ini sudah dibatalkan, atau dananya sudah terpakai. Muat ulang halaman.'
	)

export const cutTooDeep = (name: string, left: number) =>
	new Refusal(
		422,
		'plan.cut_too_deep',
		`${name} tinggal ${rupiah(left)} yang belum dipakai atau dilaksanakan. Kurangi potongannya.`
	)

export const cutUnknownSource = (name: string) =>
	new Refusal(
		422,
		'plan.cut_unknown_source',
		`Sumber dana ${name} tidak punya pagu sendiri. Pilih sumber yang lain.`
	)

export const refocusingUnknown = () =>
	new Refusal(
		404,
		'plan.refocusing_unknown',
		'Pemotongan ini tidak ditemukan. Pilih dari daftarnya.'
	)

export const refocusingStale = () =>
	new Refusal(
		409,
		'plan.refocusing_stale',
		'Rencana atau pagu berubah sejak pemotongan ini dihitung. Hitung lagi.'
	)

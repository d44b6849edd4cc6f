import type { Context } from '#platform/context.ts'
import type { MessageKind, Offerer } from '#needs/message.ts'
import { publishCase, recordCase } from '#needs/server/edit-case.ts'
import { forwardMessage, hideMessage } from '#needs/server/moderate-message.ts'
import { replyMessage } from '#needs/server/reply-message.ts'
import { sendMessage } from '#needs/server/send-message.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { linkMessage, chooseActivity } from '#plan/server/link-message.ts'
import { recordCaseUse } from '#plan/server/record-case-use.ts'
import type { Ids } from './install.ts'

const DAY = 86_400_000

type Voice = {
	kind: MessageKind
	/** Sent so many days ago. */
	ago: number
	agency: string
	body: string
	place: string
	offerer: Offerer | null
	contact: string
	/** Answered so, the next day; nothing: still waiting. */
	answer: string
	/** Also forwarded to the agency, or hidden as abuse. */
	fate: '' | 'forward' | 'hide'
}

/** kind | days ago | agency | what | place | who offers | contact | answer | what was done. Invented; the numbers are not in use. */
const lines = `
service | 24 | Dinas Kependudukan dan Pencatatan Sipil | Syarat pindah alamat berbeda antara papan pengumuman dan petugas loket. Saya datang tiga kali. | | | | Papan pengumuman sudah kami samakan. Petugas loket akan dilatih menjelaskan syarat dalam satu kali datang. |
service | 12 | Dinas Kesehatan | Antrean puskesmas dipanggil tanpa nomor, orang tua saya sering terlewat. | | | 0800-0000-0001 | | forward
service | 9 | Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu | Petugas sebaiknya bisa bahasa isyarat sederhana. Adik saya tuli dan selalu harus ditemani. | | | | Usul ini kami bawa ke rencana tahun depan. |
service | 2 | Dinas Pendidikan | Jadwal pendaftaran sekolah baru diumumkan dua hari sebelumnya. | | | | |
offer | 20 | | Saya menenun songket sejak 1989 dan dapat mengajar melayani tamu di rumah tenun. | Silungkang | craftsman | 0800-0000-0002 | Terima kasih. Kami hubungi Ibu saat rencana pelatihan disusun. |
offer | 5 | | Lembaga kami mendampingi warga difabel dan dapat melatih petugas loket. | Talawi | organisation | 0800-0000-0003 | |
offer | 3 | | Tokoh adat dapat bercerita cara bermusyawarah yang didengar semua pihak. | Kolok | elder | Rumah gadang Kolok | |
problem | 30 | Dinas Sosial | Dua keluarga berbagi satu rumah dan satu kartu keluarga. Bantuan hanya datang untuk satu. Petugas menolak karena data, tetangga marah, pertemuan bubar. | Barangin | | | Terima kasih. Kejadian ini kami pakai sebagai bahan belajar petugas, tanpa nama. |
problem | 6 | Satuan Polisi Pamong Praja | Pedagang direkam saat ditertibkan, videonya disebar, dan petugas tidak tahu harus menjawab apa. | Pasar | | | |
problem | 4 | | Kata-kata kasar yang tidak pantas diulang di sini. | | | | | hide
`

const voices: Voice[] = lines
	.trim()
	.split('\n')
	.map((line) => {
		const [kind, ago, agency, body, place, offerer, contact, answer, fate] = line
			.split('|')
			.map((cell) => cell.trim())
		return {
			...{ kind, agency, body, place, contact, answer, fate: fate ?? '' },
			...{ offerer: offerer || null, ago: Number(ago) }
		} as Voice
	})

/** title | situation | what makes it hard | question | competency | training it was worked on in. Invented. */
const cards = `
Satu kartu, dua keluarga | Dua keluarga berbagi satu rumah dan satu kartu keluarga. Bantuan hanya datang untuk satu. Petugas menolak karena data, tetangga marah, pertemuan bubar. | Aturan pendataan jelas, tetapi keluarga kedua memang kekurangan. Memisahkan kartu memakan waktu dua minggu. | Apa yang Anda katakan kepada kedua keluarga hari itu juga? | MAN-05 | Pelayanan Publik Prima bagi Petugas Layanan
Direkam saat menertibkan | Seorang pedagang merekam petugas yang memindahkan gerobak. Rekaman itu dipotong dan tersebar malam itu juga. | Petugas menurut prosedur, potongan rekaman menampakkan sebaliknya. Atasan minta diam, warga minta jawaban. | Siapa menjawab, kapan, dan dengan kalimat apa? | TEK-TIB |
Loket tanpa juru bahasa isyarat | Seorang pemohon tuli datang sendiri. Petugas menulis di kertas, antrean di belakangnya memanjang. | Formulir memakai istilah hukum. Tidak ada yang pernah dilatih, dan loket lain tutup. | Apa yang dapat dilakukan loket ini besok, tanpa anggaran? | MAN-05 |`

/** What citizens have sent lately, with answers; cards of the case bank, one from a citizen and used in a training. */
export async function installVoices(ctx: Context, { agencies, competencies }: Ids): Promise<void> {
	const at = (ago: number): Context => ({ ...ctx, now: new Date(ctx.now.getTime() - ago * DAY) })
	const activities = new Map((await chooseActivity(ctx)).map(({ title, id }) => [title, id]))
	let problemId: string | undefined
	for (const voice of voices) {
		const { ago, answer, fate } = voice
		const agencyId = agencies.get(voice.agency) ?? null
		const { id } = await sendMessage(
			at(ago),
			{
				openedAt: '',
				draft: {
					...{ kind: voice.kind, body: voice.body, agencyId, unitText: '' },
					...{ place: voice.place, offerer: voice.offerer },
					contact: voice.contact ? { name: '', contact: voice.contact } : null
				}
			},
			{ address: 'contoh', daysOff: [] }
		)
		if (voice.kind === 'problem') problemId ??= id
		const first = { id, version: 1 }
		if (fate === 'forward' && agencyId)
			await forwardMessage(at(ago - 1), { ...first, ke: agencyId })
		if (fate === 'hide') await hideMessage(at(ago - 1), { ...first, alasan: 'Makian, tanpa isi.' })
		if (answer)
			await replyMessage(at(ago - 1), {
				...{ ...first, jawaban: answer, tampil: 'ya', pertanyaan: voice.body },
				...{ periksa: true, lanjut: ago > 15 ? 'selesai' : 'lanjut' }
			})
		const kegiatan = activities.get('Pelayanan Publik Prima bagi Petugas Layanan')
		if (kegiatan && voice.kind === 'service' && answer)
			await linkMessage(at(ago - 1), { id, kegiatan })
	}
	for (const line of cards.trim().split('\n'))
		await installCard(ctx, line, { activities, competencies, problemId, at })
}

type Bank = {
	activities: ReadonlyMap<string, string>
	competencies: Ids['competencies']
	problemId: string | undefined
	at: (ago: number) => Context
}

async function installCard(ctx: Context, line: string, bank: Bank): Promise<void> {
	const [title, situation, difficulty, question, competency, training] = line
		.split('|')
		.map((cell) => cell.trim()) as [string, string, string, string, string, string]
	const { id } = await recordCase(bank.at(20), {
		...{ version: 0, title, situation, difficulty, question, agencyKind: 'agency' },
		competencyId: bank.competencies.get(competency) ?? null,
		messageId: training ? (bank.problemId ?? null) : null
	})
	await publishCase(bank.at(19), { id, version: 1 })
	const kegiatan = bank.activities.get(training)
	if (!kegiatan) return
	await recordCaseUse(ctx, {
		...{ id, pakai: null, version: 0, kegiatan, tanggal: civilDate(bank.at(7).now) },
		hasil:
			'Peserta menyusun satu lembar penjelasan untuk keluarga yang berbagi kartu. Lembar itu dicoba di dua kelurahan.'
	})
}

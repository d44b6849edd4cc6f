import type { ReferenceCompetency } from './competency.ts'

/**
 * A first set of governmental competencies, written for Bina. That local governments need the family is said by UU 23/2014
 * art. 233 and Permendagri 11/2018; what it holds is to be replaced by the official dictionary.
 */
const competencies: readonly Omit<ReferenceCompetency, 'family'>[] = [
	{
		code: 'PEM-WIL',
		name: 'Pemerintahan Kelurahan dan Desa',
		definition: 'Membina dan mengoordinasi penyelenggaraan pemerintahan wilayah.',
		levels: [
			['Mengenal tugas kelurahan, desa, dan kecamatan serta melayani administrasinya.'],
			['Membantu warga dan perangkat desa memenuhi ketentuan yang berlaku.'],
			['Mengoordinasi kegiatan wilayah dan menyelesaikan masalah warga.'],
			['Membina pemerintahan desa dan menyelaraskannya dengan rencana daerah.'],
			['Merumuskan kebijakan pelimpahan wewenang dan pembinaan wilayah.']
		]
	},
	{
		code: 'PEM-ETI',
		name: 'Etika Penyelenggaraan Pemerintahan',
		definition: 'Bertindak jujur, terbuka, dan bebas benturan kepentingan.',
		levels: [
			['Mengetahui kode etik dan menjalankannya dalam tugas sendiri.'],
			['Mengenali benturan kepentingan dan melaporkannya.'],
			['Menjaga satuan kerja bebas dari gratifikasi dan keberpihakan.'],
			['Membangun pengendalian gratifikasi dan keterbukaan perangkat daerah.'],
			['Menegakkan etika pemerintahan daerah dan menjadi teladannya.']
		]
	},
	{
		code: 'PEM-DES',
		name: 'Desentralisasi dan Hubungan Pusat dan Daerah',
		definition: 'Memahami pembagian urusan pemerintahan dan menjalankannya dengan selaras.',
		levels: [
			['Mengetahui urusan wajib dan pilihan yang dikerjakan unitnya.'],
			['Membedakan wewenang pusat, provinsi, dan kota dalam tugasnya.'],
			['Menyelesaikan pekerjaan yang melibatkan beberapa tingkat pemerintahan.'],
			['Menyelaraskan kebijakan daerah dengan norma pusat dan keadaan setempat.'],
			['Memperjuangkan kepentingan daerah dalam perumusan kebijakan yang lebih tinggi.']
		]
	},
	{
		code: 'PEM-KEB',
		name: 'Penyusunan Kebijakan dan Produk Hukum Daerah',
		definition: 'Menyusun kebijakan dan peraturan daerah yang dapat dijalankan dan dinilai.',
		levels: [
			['Mengumpulkan bahan dan peraturan yang berkaitan.'],
			['Menyusun rancangan keputusan atau telaahan yang runtut.'],
			['Menganalisis masalah kebijakan dan menawarkan pilihan dengan dampaknya.'],
			['Memimpin penyusunan peraturan dengan melibatkan warga dan ahli.'],
			['Menetapkan arah kebijakan daerah dan menilai hasilnya.']
		]
	},
	{
		code: 'PEM-DPR',
		name: 'Hubungan Pemerintah Daerah dengan DPRD',
		definition: 'Bekerja sama dengan dewan dalam peraturan, anggaran, dan pengawasan.',
		levels: [
			['Mengetahui tugas dewan dan menyiapkan bahan rapat yang diminta.'],
			['Menjawab permintaan keterangan dewan dengan lengkap dan tepat waktu.'],
			['Membahas program dan anggaran unitnya bersama komisi.'],
			['Menyepakati kebijakan bersama dewan dan menindaklanjuti pengawasannya.'],
			['Menjaga hubungan yang seimbang antara kepala daerah dan dewan.']
		]
	},
	{
		code: 'PEM-KEU',
		name: 'Kebijakan Keuangan dan Aset Daerah',
		definition: 'Memahami asal, pembagian, dan pertanggungjawaban uang dan aset daerah.',
		levels: [
			['Mengetahui asal anggaran dan aturan memakai aset di unitnya.'],
			['Menyusun kebutuhan anggaran dan mencatat aset dengan benar.'],
			['Menilai kewajaran anggaran dan pemakaian aset satuan kerja.'],
			['Mengendalikan anggaran dan aset perangkat daerah menurut prioritas.'],
			['Menetapkan kebijakan pendapatan, belanja, dan aset daerah.']
		]
	}
]

export const governmentalCompetencies: readonly ReferenceCompetency[] = competencies.map(
	(competency) => ({ ...competency, family: 'governmental' })
)

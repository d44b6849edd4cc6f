import type { ReferenceCompetency } from './competency.ts'

/**
 * The eight managerial competencies and the sociocultural one. Only their names are those of PermenPANRB 38/2017; what
 * they say is written for Bina and may be changed.
 */
const managerial: readonly Omit<ReferenceCompetency, 'family'>[] = [
	{
		code: 'MAN-01',
		name: 'Integritas',
		definition:
			'Berkata dan berbuat sesuai nilai, aturan, dan janji jabatan, juga ketika tidak ada yang melihat dan ketika ada ruginya bagi diri sendiri.',
		levels: [
			[
				'Jujur dan taat aturan dalam pekerjaannya sendiri.',
				'Melaporkan pekerjaan dan pengeluaran apa adanya, termasuk yang keliru.',
				'Menjalankan tugas menurut prosedur walaupun tidak diawasi.',
				'Menolak pemberian yang berkaitan dengan tugasnya dan melaporkannya.'
			],
			[
				'Menjaga kejujuran di lingkungan kerja dan mengingatkan rekan.',
				'Mengingatkan rekan dengan sopan ketika melihat penyimpangan kecil.',
				'Menyampaikan sejak awal bila ada benturan kepentingan pada dirinya.',
				'Menepati janji kepada rekan dan warga, atau memberi tahu sebelum tenggat bila tidak dapat.'
			],
			[
				'Memastikan satuan kerjanya bekerja menurut aturan dan nilai.',
				'Memeriksa titik rawan penyimpangan di satuan kerjanya dan menutupnya.',
				'Memberi penghargaan dan teguran dengan ukuran yang sama bagi semua.',
				'Melindungi orang yang melaporkan penyimpangan dengan iktikad baik.'
			],
			[
				'Membangun cara kerja yang membuat perangkat daerah sulit menyimpang.',
				'Menyusun pembagian wewenang dan pemeriksaan silang pada proses yang rawan.',
				'Mengambil keputusan yang benar walaupun mendapat tekanan.',
				'Membuka informasi keputusan dan anggaran agar dapat diperiksa orang lain.'
			],
			[
				'Menjadi teladan dan menegakkan integritas di seluruh pemerintahan.',
				'Menetapkan kebijakan yang mencegah penyimpangan lintas perangkat daerah.',
				'Mempertanggungjawabkan keputusan yang berisiko secara terbuka.',
				'Menindak pelanggaran tanpa memandang jabatan dan kedekatan.'
			]
		]
	},
	{
		code: 'MAN-02',
		name: 'Kerja Sama',
		definition:
			'Bekerja bersama orang lain dan unit lain untuk tujuan yang sama, berbagi keterangan, dan menyelesaikan perbedaan.',
		levels: [
			[
				'Mengerjakan bagiannya dalam kelompok dengan baik.',
				'Menyelesaikan bagian tugasnya tepat waktu agar rekan tidak menunggu.',
				'Membagikan keterangan yang diperlukan rekan tanpa diminta dua kali.',
				'Menghargai pendapat rekan yang berbeda.'
			],
			[
				'Membantu kelompok mencapai hasil bersama.',
				'Menawarkan bantuan ketika rekan kewalahan.',
				'Meminta dan memakai masukan rekan untuk memperbaiki pekerjaan.',
				'Menyelesaikan salah paham langsung dengan yang bersangkutan.'
			],
			[
				'Memimpin kerja sama di dalam satuan kerja.',
				'Membagi tugas menurut kekuatan anggota dan menjelaskan kaitannya.',
				'Menengahi perselisihan dengan mencari kepentingan yang sama.',
				'Mengakui sumbangan setiap anggota di depan orang lain.'
			],
			[
				'Membangun kerja sama antarperangkat daerah.',
				'Menyepakati tujuan, peran, dan biaya bersama unit lain secara tertulis.',
				'Membuka hambatan koordinasi dan menyelesaikannya sampai tuntas.',
				'Mengajak pihak luar yang punya keahlian atau sumber daya yang kurang.'
			],
			[
				'Menciptakan jejaring kerja sama yang bertahan lama.',
				'Merancang kemitraan lintas daerah, usaha, kampus, dan warga.',
				'Menjaga kepercayaan mitra walaupun kepentingannya berbeda.',
				'Menilai hasil kemitraan dan mengubah atau menghentikan yang tidak berguna.'
			]
		]
	},
	{
		code: 'MAN-03',
		name: 'Komunikasi',
		definition:
			'Menyampaikan dan menangkap pesan secara lisan dan tertulis sehingga pihak lain paham dan dapat bertindak.',
		levels: [
			[
				'Menyampaikan keterangan sederhana dengan jelas.',
				'Menjelaskan hal rutin dengan kata sehari-hari dan runtut.',
				'Menyimak sampai selesai, lalu mengulang inti pesan untuk memastikan.',
				'Menulis pesan singkat yang lengkap: apa, siapa, kapan.'
			],
			[
				'Menyesuaikan cara menyampaikan dengan pendengar.',
				'Menjawab pertanyaan warga dan rekan tanpa istilah yang membingungkan.',
				'Menulis naskah dinas yang rapi dan mudah ditindaklanjuti.',
				'Menyampaikan kabar yang tidak enak dengan sopan dan jujur.'
			],
			[
				'Menyampaikan gagasan dan hasil analisis agar disepakati.',
				'Menyusun paparan dengan pesan utama, bukti, dan usul tindakan.',
				'Memimpin rapat sehingga semua didengar dan keputusannya tercatat.',
				'Menangani keberatan dengan fakta tanpa menyerang orangnya.'
			],
			[
				'Merundingkan kepentingan yang berbeda dan menjelaskan kebijakan.',
				'Menyiapkan perundingan dengan memahami kepentingan tiap pihak.',
				'Menjelaskan kebijakan yang sulit kepada warga, media, dan dewan.',
				'Membuka saluran keluhan dan memastikan ada jawabannya.'
			],
			[
				'Membangun dukungan umum untuk arah pemerintahan.',
				'Merumuskan pesan yang menyatukan banyak pihak pada masa sulit.',
				'Menata cara pemerintahan berkomunikasi, termasuk dalam krisis.',
				'Mengubah arah kebijakan setelah mendengar masukan yang kuat.'
			]
		]
	},
	{
		code: 'MAN-04',
		name: 'Orientasi pada Hasil',
		definition:
			'Menyelesaikan pekerjaan dengan mutu, waktu, dan biaya yang disepakati, serta terus memperbaiki caranya.',
		levels: [
			[
				'Menyelesaikan tugas sesuai petunjuk dan tenggat.',
				'Menanyakan ukuran hasil sebelum mulai bekerja.',
				'Memeriksa sendiri hasilnya sebelum diserahkan.',
				'Memberi tahu atasan lebih awal bila tenggat terancam.'
			],
			[
				'Mengatur waktu dan cara kerja agar sasaran tercapai.',
				'Mengurutkan pekerjaan menurut yang penting dan mendesak.',
				'Mencari jalan lain ketika cara biasa tidak berhasil.',
				'Mencatat kemajuan dan memakainya untuk memperbaiki cara kerja.'
			],
			[
				'Menetapkan sasaran satuan kerja dan memantaunya.',
				'Merumuskan sasaran yang terukur bersama anggota.',
				'Memantau kemajuan secara berkala dan membereskan hambatan.',
				'Memindahkan orang dan anggaran ke pekerjaan yang paling berhasil guna.'
			],
			[
				'Meningkatkan kinerja perangkat daerah melalui perbaikan proses.',
				'Membandingkan hasil dengan daerah lain dan mengambil pelajaran.',
				'Menghapus langkah kerja yang tidak menambah manfaat bagi warga.',
				'Menuntut bukti dampak, bukan hanya jumlah kegiatan.'
			],
			[
				'Mengarahkan seluruh pemerintahan pada hasil yang dirasakan warga.',
				'Menetapkan sasaran daerah yang menantang dan masuk akal.',
				'Menyatukan program perangkat daerah pada dampak yang sama.',
				'Menghentikan program yang tidak berhasil dan menjelaskan alasannya.'
			]
		]
	},
	{
		code: 'MAN-05',
		name: 'Pelayanan Publik',
		definition:
			'Memahami kebutuhan warga dan memenuhinya dengan adil, ramah, cepat, dan menurut aturan.',
		levels: [
			[
				'Melayani warga dengan ramah menurut standar pelayanan.',
				'Menyapa dan menanyakan keperluan warga sebelum diminta.',
				'Menjelaskan syarat, waktu, dan biaya dengan benar.',
				'Melayani menurut urutan tanpa membedakan orang.'
			],
			[
				'Membantu warga menyelesaikan keperluannya sampai tuntas.',
				'Menggali kebutuhan warga yang sulit menjelaskan keperluannya.',
				'Menindaklanjuti keluhan dan mengabari hasilnya.',
				'Mendahulukan lansia, penyandang disabilitas, dan ibu hamil.'
			],
			[
				'Memastikan satuan kerja memenuhi standar pelayanan.',
				'Memantau waktu tunggu, keluhan, dan kepuasan, lalu bertindak.',
				'Memperbaiki titik layanan yang sering dikeluhkan.',
				'Melatih petugas agar cara melayani seragam dan adil.'
			],
			[
				'Memperbarui layanan perangkat daerah bersama penggunanya.',
				'Mengajak warga ikut merancang dan menilai layanan.',
				'Menyederhanakan layanan lintas unit sehingga warga cukup datang sekali.',
				'Menyediakan layanan bagi warga di tempat yang jauh dari kota.'
			],
			[
				'Menjamin layanan yang adil dan bermutu di seluruh daerah.',
				'Menetapkan kebijakan pelayanan yang berpihak pada warga rentan.',
				'Membagi sumber daya menurut kebutuhan wilayah.',
				'Mempertanggungjawabkan mutu layanan kepada umum dengan data.'
			]
		]
	},
	{
		code: 'MAN-06',
		name: 'Pengembangan Diri dan Orang Lain',
		definition:
			'Menambah pengetahuan dan keterampilan diri, serta membantu orang lain tumbuh dalam pekerjaannya.',
		levels: [
			[
				'Mau belajar dan menerima masukan untuk pekerjaannya.',
				'Mengenali hal yang belum dikuasai dan meminta diajari.',
				'Memakai ilmu dari pelatihan dalam tugasnya.',
				'Menerima kritik tanpa membela diri.'
			],
			[
				'Mengembangkan diri dengan rencana dan berbagi kepada rekan.',
				'Menyusun rencana belajar setahun bersama atasan.',
				'Mengajarkan keterampilan yang dikuasai kepada rekan.',
				'Mencari pengalaman baru di luar tugas rutin.'
			],
			[
				'Membimbing anggota satuan kerja agar mampu dan mandiri.',
				'Berdialog berkala tentang kemampuan dan cita-cita tiap anggota.',
				'Memberi tugas yang menantang disertai pendampingan.',
				'Memberi umpan balik yang jelas segera setelah pekerjaan.'
			],
			[
				'Menyiapkan penerus dan membangun budaya belajar perangkat daerah.',
				'Memetakan kesenjangan kompetensi dan menutupnya dengan banyak cara belajar.',
				'Menyiapkan calon pengganti untuk jabatan penting.',
				'Mengatur agar pengetahuan pegawai senior tertulis dan diteruskan.'
			],
			[
				'Menata pengembangan aparatur seluruh pemerintahan.',
				'Menetapkan arah pengembangan kompetensi menurut kebutuhan daerah.',
				'Menyediakan anggaran dan waktu belajar yang adil bagi semua unit.',
				'Menilai hasil pengembangan dari perubahan kinerja dan layanan.'
			]
		]
	},
	{
		code: 'MAN-07',
		name: 'Mengelola Perubahan',
		definition:
			'Menyesuaikan diri dengan keadaan baru dan membantu orang lain berubah ke cara yang lebih baik.',
		levels: [
			[
				'Mengikuti perubahan dengan arahan.',
				'Menanyakan alasan dan manfaat perubahan.',
				'Mencoba cara dan alat baru yang diperkenalkan.',
				'Tetap bekerja baik pada masa peralihan.'
			],
			[
				'Menyesuaikan cara kerja sendiri secara cepat.',
				'Memperbarui kebiasaan kerja ketika aturan atau alat berganti.',
				'Mengusulkan perbaikan kecil dari pengalaman sehari-hari.',
				'Membantu rekan yang kesulitan menyesuaikan diri.'
			],
			[
				'Memimpin perubahan di satuan kerja.',
				'Menjelaskan alasan, tahapan, dan dampak perubahan kepada anggota.',
				'Menjalankan uji coba kecil sebelum diterapkan luas.',
				'Mengenali penolakan dan menanganinya dengan dialog.'
			],
			[
				'Merancang dan menjalankan perubahan perangkat daerah.',
				'Menyusun rencana perubahan dengan sasaran, risiko, dan pemantauan.',
				'Menggerakkan pihak yang berpengaruh untuk mendukung.',
				'Menetapkan cara baru menjadi prosedur tetap setelah terbukti.'
			],
			[
				'Mendorong pembaruan pemerintahan secara menyeluruh.',
				'Membaca arah perubahan lingkungan dan menyiapkan daerah lebih awal.',
				'Mengubah kebijakan dan susunan organisasi yang menghambat.',
				'Menjaga semangat berubah walaupun hasilnya baru tampak kemudian.'
			]
		]
	},
	{
		code: 'MAN-08',
		name: 'Pengambilan Keputusan',
		definition:
			'Memilih tindakan yang tepat dan pada waktunya, dengan keterangan yang cukup dan memperhitungkan risikonya.',
		levels: [
			[
				'Mengumpulkan keterangan untuk bertindak sesuai wewenangnya.',
				'Memeriksa kebenaran keterangan sebelum memakainya.',
				'Bertindak menurut pedoman untuk masalah rutin.',
				'Meneruskan kepada atasan hal di luar wewenangnya.'
			],
			[
				'Menganalisis masalah lebih dalam sebelum memutuskan.',
				'Memisahkan sebab dari gejala pada masalah pekerjaan.',
				'Membuat beberapa pilihan penyelesaian.',
				'Memutuskan tepat waktu dan mencatat alasannya.'
			],
			[
				'Membandingkan pilihan serta menimbang manfaat dan risikonya.',
				'Menyusun ukuran untuk membandingkan pilihan.',
				'Meminta pendapat pihak yang terkena dampak.',
				'Menyiapkan langkah cadangan bila keputusan tidak berhasil.'
			],
			[
				'Memutuskan masalah berisiko tinggi dan mencegah dampaknya.',
				'Memutuskan dengan data yang tidak lengkap dan menyebut batasnya.',
				'Memperhitungkan dampak hukum, anggaran, dan warga.',
				'Mengawal pelaksanaan keputusan dan mengoreksinya bila perlu.'
			],
			[
				'Mengambil keputusan strategis yang berdampak luas dan lama.',
				'Menimbang kepentingan jangka panjang di atas tekanan sesaat.',
				'Menyatukan keputusan banyak pihak pada satu arah kebijakan.',
				'Bertanggung jawab secara terbuka atas akibat keputusannya.'
			]
		]
	}
]

const sociocultural: Omit<ReferenceCompetency, 'family'> = {
	code: 'SOS-01',
	name: 'Perekat Bangsa',
	definition:
		'Menghargai perbedaan suku, agama, budaya, dan pandangan, serta menjaga persatuan dalam bekerja dan melayani.',
	levels: [
		[
			'Menghargai perbedaan di tempat kerja.',
			'Bergaul dan bekerja dengan siapa saja tanpa membedakan latar belakang.',
			'Memakai kata dan sikap yang tidak merendahkan kelompok lain.',
			'Mengenal adat dan kebiasaan setempat.'
		],
		[
			'Bersikap peka dan terbuka terhadap keberagaman.',
			'Menyesuaikan cara melayani dengan budaya dan keadaan warga.',
			'Meluruskan prasangka yang ia dengar dengan santun.',
			'Ikut serta dalam kegiatan bersama lintas kelompok.'
		],
		[
			'Memperkuat persatuan di satuan kerja dan masyarakat yang dilayani.',
			'Memberi kesempatan yang sama kepada semua anggota.',
			'Meredakan gesekan antarkelompok sejak tanda awal.',
			'Melibatkan tokoh dan kelompok yang berbeda dalam kegiatan.'
		],
		[
			'Memanfaatkan keberagaman untuk kemajuan perangkat daerah.',
			'Merancang program yang mempertemukan kelompok berbeda.',
			'Menyelesaikan perselisihan sosial bersama pihak terkait.',
			'Memastikan kebijakan tidak merugikan kelompok kecil.'
		],
		[
			'Menjaga persatuan dan keadilan sosial di seluruh daerah.',
			'Menetapkan kebijakan yang merawat kerukunan dan budaya daerah.',
			'Mencegah perpecahan dengan membaca gejala sosial lebih awal.',
			'Menjadi tokoh yang dipercaya oleh kelompok yang berbeda.'
		]
	]
}

export const generalCompetencies: readonly ReferenceCompetency[] = [
	...managerial.map((competency) => ({ ...competency, family: 'managerial' as const })),
	{ ...sociocultural, family: 'sociocultural' }
]

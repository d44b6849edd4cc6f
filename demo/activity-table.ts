/**
 * The example catalogue, one activity a line:
 *
 *     code | title | goal (k e i p) | form method pattern | JP/days | seats x batches | months |
 *     cost of a batch (million rupiah), of a head (thousand), source | pool days | gains | audience | more
 *
 * Costs, seats and gains are invented. The first lines are the examples of the city's own programme.
 */
export const activityTable = `
K01 | Manajemen Waktu dan Prioritas Kerja | k | B2 training M | 8/1 | 20-35x6 | 2-10 | 3.5 95 APBD | widyaiswara 1 | OPH 0.8, PDO 0.5 | semua
P01 | Pelayanan Publik Prima bagi Petugas Layanan | p | B3 training M | 16/2 | 20-30x6 | 2-9 | 6.5 190 APBD | widyaiswara 2 | PP 1, KOM 0.6 | @service @district @ward @health
I01 | Pelatihan Bersama Pendidikan dan Pemberdayaan Masyarakat dengan Warga | i | B3 joint M | 16/2 | 20-40x2 | 4-9 | 8 150 APBD | internal 2 | KS 0.9, MAS 0.8, PB 0.6 | @education @community | mitra=Dinas Pendidikan:0.3+Dinas Pemberdayaan Masyarakat:0.3; warga=Warga ikut merumuskan kebutuhan belajar setempat dan menilai hasilnya.; bonus=2
I02 | Mentoring Pegawai Muda oleh Pegawai Senior | i | C2 mentoring M | 20/10 | 10-20x8 | 2-6 | 1.5 25 APBD | mentor 5 | PDO 1, KS 0.6, OPH 0.5 | muda
K02 | Coaching Kinerja bagi Pengawas | k | C1 coaching M | 16/8 | 6-12x5 | 2-6 | 3 40 APBD | mentor 4 | PK 0.8, PDO 0.8, MP 0.5 | pengawas
E01 | Orientasi Nilai BerAKHLAK bagi PPPK Paruh Waktu | e | C3 training M | 6/2 | 30-120x4 | 2-4 | 1.5 5 APBD | digital 1 | INT 0.6, PB 0.5 | pppk_paruh_waktu | wajib=pppk_paruh_waktu
E02 | Pengendalian Gratifikasi dan Benturan Kepentingan bagi Pejabat | e | B11 seminar S | 4/1 | 30-80x5 | 2-6 | 4 60 APBD | internal 1 | INT 0.6, ETI 0.7 | pimpinan | wajib=pimpinan
K03 | Pelatihan Kepemimpinan Administrator | k | B1 training P | 300/60 | 2-8x1 | 3-6 | 5 24000 APBD | pakar 0 | MP 1, PK 1, OPH 0.8 | administrator
K04 | Pelatihan Kepemimpinan Pengawas | k | B1 training P | 300/60 | 2-10x1 | 3-7 | 5 21000 APBD | pakar 0 | OPH 1, PK 0.8, PDO 0.8 | pengawas
K05 | Pengambilan Keputusan Berbasis Data | k | B2 training S | 16/2 | 15-25x3 | 3-10 | 9 260 APBD | pakar 2 | PK 1, DAT 0.6 | pimpinan ahli
K06 | Menulis Naskah Dinas yang Jelas | k | B7 workshop M | 5/1 | 20-40x5 | 2-10 | 2.5 70 APBD | internal 1 | ADM 1, KOM 0.4 | pelaksana muda
K07 | Pengelolaan Arsip Dinamis | k | B10 training F | 12/2 | 15-30x2 | 4-9 | 4 110 APBD | internal 2 | ARS 1, ADM 0.6 | pelaksana
K08 | Penatausahaan Keuangan bagi Bendahara | k | B10 training M | 20/3 | 15-30x3 | 2-5 | 8 240 APBD | internal 3 | KEU 1.2, INT 0.3 | pengawas pelaksana
K09 | Perencanaan dan Penganggaran Berbasis Kinerja | k | B10 training S | 20/3 | 15-30x2 | 2-4 | 10 280 APBD | pakar 2 | REN 1.2, OPH 0.5 | pimpinan ahli
K10 | Pengadaan Barang dan Jasa Tingkat Dasar | k | B4 training S | 40/5 | 15-30x1 | 3-8 | 22 850 APBD | pakar 5 | PBJ 1.5, INT 0.4 | muda ahli
K11 | Pelatihan Fungsional Auditor | k | B4 training P | 80/10 | 3-10x1 | 3-9 | 2 5200 APBD | pakar 0 | AWS 1.5, INT 0.4 | @audit
K12 | Audit Berbasis Risiko | k | B10 training M | 16/2 | 10-25x2 | 3-10 | 7 220 APBD | pakar 2 | AWS 1, PK 0.4 | @audit
K13 | Analis SDM Aparatur: Manajemen Talenta | k | B4 training K | 30/4 | 5-20x1 | 4-9 | 6 1400 APBD | pakar 2 | SDM 1.3, PDO 0.5 | @personnel
K14 | Menyusun Analisis Kebutuhan Pengembangan Kompetensi | k | B7 workshop M | 10/2 | 20-40x2 | 2-4 | 4.5 130 APBD | internal 2 | SDM 0.9, REN 0.5 | pengawas ahli
K15 | Analisis Data dengan Lembar Kerja | k | B10 training M | 12/2 | 15-30x6 | 2-11 | 3.5 105 APBD | internal 2 | DAT 1.1 | muda ahli
K16 | Penyajian Data dan Statistik Sektoral | k | B10 training S | 16/2 | 12-25x2 | 4-10 | 7 210 APBD | pakar 2 | DAT 1.2, KOM 0.3 | @digital @planning
K17 | Keamanan Informasi bagi Pengguna | k | C3 training M | 6/2 | 30-150x4 | 2-11 | 1.5 5 APBD | digital 1 | DIG 0.7 | semua
K18 | Pengembangan Layanan Elektronik | k | B10 training S | 24/3 | 10-20x2 | 3-9 | 12 420 APBD | pakar 3 | DIG 1.4, MP 0.4 | @digital @service
K19 | Pembelajaran Mendalam bagi Guru | k | B3 training F | 32/4 | 25-40x6 | 3-10 | 9 180 DAK | internal 4 | AJR 1, PDO 0.5 | @education
K20 | Asesmen Kelas dan Tindak Lanjutnya | k | B7 workshop F | 10/2 | 25-45x8 | 2-11 | 3.5 90 DAK | internal 2 | AJR 0.8 | @education
K21 | Literasi dan Numerasi Sekolah Dasar | k | B7 workshop F | 10/2 | 25-45x6 | 2-10 | 3.5 90 DAK | internal 2 | AJR 0.8, OPH 0.3 | @education | terpencil=0.1
K22 | Kepemimpinan Pembelajaran Kepala Sekolah | k | B3 training S | 40/5 | 15-30x2 | 3-8 | 14 520 DAK | widyaiswara 4 | PDO 1, MP 0.8, PK 0.7 | @education
K23 | Pendidikan Inklusif bagi Guru | k | B10 training F | 16/2 | 20-40x3 | 3-10 | 5.5 140 DAK | pakar 2 | AJR 0.7, PB 0.7 | @education
K24 | Komunitas Belajar Guru antar Sekolah | k | C10 workshop M | 12/6 | 15-30x8 | 2-10 | 1 30 DAK | internal 2 | AJR 0.6, KS 0.6 | @education
K25 | Pelayanan Kesehatan Ibu dan Anak Terpadu | k | B3 training F | 24/3 | 15-30x3 | 3-9 | 9 330 DAK | pakar 3 | KES 1.1, KOM 0.4 | @health
K26 | Bantuan Hidup Dasar dan Kegawatdaruratan | k | B3 training S | 24/3 | 15-25x4 | 2-10 | 10 380 DAK | pakar 2 | KES 1.2, PK 0.4 | @health
K27 | Pengendalian Infeksi di Fasilitas Kesehatan | k | B10 training F | 16/2 | 20-35x4 | 2-10 | 5 130 DAK | internal 2 | KES 0.9 | @health
K28 | Mutu dan Keselamatan Pasien | k | B7 workshop F | 10/2 | 20-35x4 | 3-10 | 4.5 120 DAK | internal 2 | KES 0.8, OPH 0.4 | @health
K29 | Keperawatan Lanjut di Rumah Sakit Rujukan | k | C11 training P | 20/10 | 3-8x2 | 3-9 | 2 3200 DAK | mentor 2 | KES 1.5 | @health
K30 | Penyuluhan Pertanian Berbasis Lahan Kering | k | B4 training F | 24/3 | 12-25x2 | 3-9 | 8 260 APBD | pakar 2 | TAN 1.2, KOM 0.4 | @farming
K31 | Sekolah Lapang Ketahanan Pangan | k | C6 community F | 16/4 | 10-25x2 | 4-9 | 6 160 APBD | internal 3 | TAN 1, MAS 0.5 | @farming | warga=Kelompok tani menyediakan lahan dan ikut menilai.; bonus=1.5
K32 | Pengawasan Pekerjaan Umum di Lapangan | k | B10 training S | 16/2 | 12-25x2 | 2-8 | 7 240 APBD | pakar 2 | INF 1.1, INT 0.4 | @works
K35 | Penegakan Peraturan Daerah yang Santun | k | B4 training M | 24/3 | 20-35x3 | 2-10 | 8 190 APBD | internal 3 | TIB 1.2, KOM 0.6 | @order
K36 | Tanggap Darurat Kebakaran dan Bencana | k | B4 training F | 24/3 | 20-35x3 | 2-10 | 9 220 APBD | internal 3 | TIB 1.3, KS 0.5 | @fire
K37 | Keselamatan Lalu Lintas Daerah | k | B10 training S | 12/2 | 10-20x1 | 4-9 | 5 190 APBD | pakar 1 | TIB 1 | @transport
K38 | Pemandu Warisan Tambang dan Museum | k | B3 training S | 24/3 | 10-25x1 | 3-8 | 9 310 APBD | pakar 2 | WIS 1.3, KOM 0.5 | @culture
K39 | Pustakawan sebagai Penggerak Literasi | k | B10 training K | 16/2 | 8-20x1 | 4-10 | 5 350 APBD | pakar 1 | ARS 1.1, PP 0.4 | @library
K40 | Perencanaan Karier dan Pengembangan Diri | k | C3 training M | 6/2 | 30-150x4 | 3-11 | 1.5 5 APBD | digital 1 | PDO 0.6 | semua
K41 | Manajemen Kinerja dan Umpan Balik | k | B2 training M | 12/2 | 20-30x4 | 2-6 | 5 150 APBD | widyaiswara 2 | PDO 0.9, OPH 0.6 | pimpinan
K42 | Menyusun Telaahan dan Policy Brief | k | B7 workshop S | 10/2 | 15-25x2 | 4-10 | 6 200 APBD | pakar 1 | REN 0.8, PK 0.6, KOM 0.4 | ahli
K43 | Pencegahan Stunting Lintas Sektor | k | B6 joint M | 4/1 | 30-60x2 | 3-9 | 5 75 DAK | pakar 1 | KES 0.5, KS 0.5 | @health @community @district
K44 | Pelatihan Bendahara Sekolah | k | B10 training F | 12/2 | 20-35x2 | 2-4 | 4 120 DAK | internal 2 | KEU 0.9, ADM 0.6 | @education
E03 | Integritas dalam Pelayanan Sehari-hari | e | B5 training M | 8/1 | 25-40x6 | 2-10 | 3 85 APBD | widyaiswara 1 | INT 0.9 | semua
E04 | Membangun Zona Integritas | e | B7 workshop S | 10/2 | 15-30x2 | 3-8 | 6 180 APBD | pakar 1 | INT 1, MP 0.5 | pimpinan
E05 | Kode Etik dan Disiplin Pegawai | e | B11 seminar M | 4/1 | 40-100x4 | 2-10 | 3.5 55 APBD | internal 1 | INT 0.5, ETI 0.5 | semua
E06 | Profesionalisme Guru dan Perlindungan Anak | e | B6 seminar F | 4/1 | 40-100x4 | 3-10 | 4 60 DAK | pakar 1 | INT 0.6, PP 0.3 | @education
E07 | Etika Profesi Tenaga Kesehatan | e | B6 seminar F | 4/1 | 30-80x3 | 3-10 | 4 65 DAK | pakar 1 | INT 0.6, KES 0.3 | @health
E08 | Refleksi Nilai bersama Tokoh Adat | e | B6 community M | 4/1 | 30-60x2 | 4-10 | 4 60 APBD | pakar 1 | PB 0.8, INT 0.4 | semua | warga=Ninik mamak dan bundo kanduang menjadi narasumber.; bonus=1
E09 | Akuntabilitas Kinerja bagi Pejabat | e | B10 training S | 12/2 | 15-30x2 | 2-6 | 6 190 APBD | pakar 1 | OPH 0.9, INT 0.5 | pimpinan
E10 | Coaching Etika Kepemimpinan | e | C1 coaching S | 12/6 | 5-10x2 | 3-8 | 6 60 APBD | pakar 3 | INT 0.9, PK 0.5 | jpt administrator
E11 | Keberagaman dan Kesetaraan di Tempat Kerja | e | B5 training M | 8/1 | 25-40x4 | 3-11 | 3 85 APBD | widyaiswara 1 | PB 1 | semua | perempuan=0.3
E12 | Anti Perundungan di Sekolah | e | B7 workshop F | 5/1 | 25-45x4 | 3-10 | 3 75 DAK | pakar 1 | PB 0.6, INT 0.4 | @education
E13 | Etika Media Sosial bagi ASN | e | C3 training M | 3/1 | 40-150x3 | 2-11 | 1.5 5 APBD | digital 1 | INT 0.4, KOM 0.4 | semua
E14 | Etos Kerja dan Kebugaran Mental | e | B7 workshop M | 5/1 | 25-40x4 | 2-10 | 3 80 APBD | widyaiswara 1 | OPH 0.6, PDO 0.4 | muda pelaksana
E15 | Benturan Kepentingan dalam Pengadaan | e | B10 training M | 8/1 | 15-30x2 | 2-6 | 3.5 110 APBD | internal 1 | INT 0.7, PBJ 0.8 | @bureau @finance @works
E16 | Belajar Mandiri: Etika Pemerintahan | e | C9 training M | 4/2 | 20-100x2 | 3-10 | 1 5 APBD | digital 1 | ETI 0.8 | pimpinan
E17 | Mentoring Nilai bagi Pegawai Baru | e | C2 mentoring M | 12/6 | 8-20x5 | 2-8 | 1 25 APBD | mentor 3 | INT 0.7, PB 0.5 | muda pppk
E18 | Bela Negara dan Cinta Daerah | e | C6 training S | 16/2 | 25-40x2 | 7-9 | 9 210 APBD | internal 2 | PB 1, KS 0.5 | semua
I03 | Laboratorium Inovasi Perangkat Daerah | i | B7 workshop S | 15/3 | 15-30x3 | 2-8 | 9 240 APBD | pakar 2 | MP 1.1, KS 0.6 | pimpinan ahli
I04 | Berpikir Rancang untuk Layanan | i | B7 workshop S | 10/2 | 15-30x3 | 3-10 | 7 200 APBD | pakar 2 | MP 0.8, PP 0.6 | ahli muda
I05 | Kerja Lintas Perangkat Daerah dalam Penanganan Kemiskinan | i | B7 joint M | 10/2 | 20-40x2 | 3-9 | 6 130 APBD | internal 2 | KS 1, REN 0.5 | @social @community @planning @district | mitra=Dinas Sosial:0.2+Badan Perencanaan Pembangunan Daerah:0.1
I06 | Satu Data Kota: Berbagi dan Memakai | i | B10 joint M | 8/1 | 20-40x2 | 3-9 | 4 95 APBD | internal 1 | DAT 0.7, KS 0.6 | ahli muda | mitra=Dinas Komunikasi dan Informatika:0.1
I07 | Mengelola Perubahan Organisasi | i | B2 training S | 16/2 | 15-25x3 | 3-9 | 9 250 APBD | widyaiswara 2 | MP 1.1, PK 0.4 | pimpinan
I08 | Kerja Tim dan Kolaborasi | i | B2 training M | 8/1 | 20-35x8 | 2-11 | 3 95 APBD | widyaiswara 1 | KS 0.9, KOM 0.4 | semua
I09 | Inovasi Pembelajaran dengan Teknologi | i | B10 training F | 16/2 | 25-40x4 | 2-10 | 6 140 DAK | internal 2 | AJR 0.6, MP 0.7, DIG 0.5 | @education
I10 | Inovasi Puskesmas bersama Kader | i | B7 community F | 10/2 | 15-30x3 | 3-10 | 4.5 120 DAK | internal 2 | MP 0.8, KES 0.4, MAS 0.5 | @health | warga=Kader kesehatan ikut merancang dan mencoba.; bonus=1.5; terpencil=0.1
I12 | Kolaborasi Desa dan Sekolah | i | B7 community M | 10/2 | 20-40x2 | 4-9 | 5 110 APBD | internal 2 | KS 0.8, MAS 0.5 | @education @district | mitra=Dinas Pendidikan:0.3+Kecamatan Talawi:0.05; warga=Perangkat desa dan komite sekolah menyusun rencana bersama.; bonus=1.5; terpencil=0.1
I13 | Mentoring Silang antar Perangkat Daerah | i | C2 mentoring M | 16/8 | 8-16x5 | 2-7 | 1.5 30 APBD | mentor 4 | KS 0.8, PDO 0.7 | ahli muda
I14 | Detasering ke Unit Layanan | i | C5 training F | 20/10 | 4-10x2 | 3-9 | 1 350 APBD | mentor 1 | MP 0.7, PP 0.7 | ahli muda
I15 | Magang Inovasi di Kota Tetangga | i | C11 training P | 20/10 | 3-8x1 | 4-9 | 2 2600 APBD | mentor 1 | MP 1, DIG 0.5 | ahli
I16 | Kecerdasan Artifisial untuk Pekerjaan Kantor | i | B10 training S | 12/2 | 20-35x4 | 2-11 | 6 140 APBD | pakar 1 | DIG 0.9, MP 0.5 | muda ahli pelaksana
I17 | Forum Berbagi Praktik Baik | i | B6 seminar M | 4/1 | 50-120x4 | 3-11 | 4 50 APBD | internal 1 | MP 0.4, KS 0.4 | semua
I18 | Perencanaan Partisipatif bersama Warga | i | B7 community M | 10/2 | 20-40x2 | 2-5 | 5 115 APBD | internal 2 | MAS 0.8, REN 0.6, KOM 0.4 | @planning @district @ward @community | warga=Warga kelurahan menyusun usulan bersama pegawai.; bonus=2
I19 | Manajemen Proyek Sederhana | i | C4 training S | 12/3 | 20-50x3 | 3-10 | 5 40 APBD | digital 2 | OPH 0.9, PK 0.4 | pimpinan ahli muda
I20 | Coaching Tim Inovasi | i | C1 coaching S | 12/6 | 6-12x3 | 3-8 | 4 50 APBD | mentor 3 | MP 0.9, KS 0.4 | ahli pimpinan
P02 | Komunikasi Ramah di Loket Layanan | p | B10 training M | 8/1 | 20-30x6 | 2-10 | 3 95 APBD | widyaiswara 1 | KOM 0.9, PP 0.6 | muda pelaksana
P03 | Menangani Keluhan Warga | p | B7 workshop M | 5/1 | 20-35x5 | 2-10 | 2.8 80 APBD | internal 1 | PP 0.7, KOM 0.5 | semua
P04 | Standar Pelayanan dan Maklumat Layanan | p | B10 training S | 12/2 | 15-30x2 | 2-6 | 6 170 APBD | pakar 1 | PP 1, OPH 0.4 | @service @district
P05 | Survei Kepuasan Masyarakat: Menyusun dan Menindaklanjuti | p | B7 workshop M | 10/2 | 20-35x2 | 2-5 | 4.5 130 APBD | internal 2 | PP 0.8, DAT 0.5 | @service @health @district
P06 | Layanan Ramah Penyandang Disabilitas | p | B10 community M | 8/1 | 20-35x3 | 3-10 | 4 100 APBD | pakar 1 | PP 0.7, PB 0.7 | @service @district @health @ward | warga=Organisasi penyandang disabilitas menjadi pengajar.; bonus=1.5
P07 | Pelayanan Administrasi Kependudukan Keliling | p | B10 training F | 12/2 | 12-25x2 | 3-9 | 5 140 APBD | internal 2 | PP 0.8, DIG 0.6 | @service @district @ward
P08 | Pelayanan Pasien yang Mengutamakan Empati | p | B3 training F | 16/2 | 20-35x6 | 2-11 | 5.5 150 DAK | widyaiswara 2 | PP 1, KOM 0.7 | @health
P09 | Pelayanan Perizinan Cepat dan Terbuka | p | B10 training S | 16/2 | 10-25x1 | 3-8 | 7 240 APBD | pakar 2 | PP 0.9, DIG 0.6 | @service
P10 | Sekolah Ramah Orang Tua | p | B7 workshop F | 5/1 | 25-45x6 | 2-10 | 2.8 75 DAK | internal 1 | PP 0.7, KOM 0.6 | @education
P11 | Pelayanan Kelurahan Satu Hari Selesai | p | B10 training M | 12/2 | 15-30x2 | 2-8 | 4.5 130 APBD | internal 2 | PP 0.9, WIL 0.8 | @district @ward
P12 | Pelayanan Wisatawan | p | B3 training S | 16/2 | 12-25x2 | 3-9 | 7 210 APBD | pakar 2 | PP 0.8, WIS 0.8 | @culture @transport
P13 | Bahasa Isyarat Dasar untuk Pelayanan | p | B8 training S | 20/5 | 10-20x2 | 3-9 | 7 190 APBD | pakar 3 | KOM 1, PB 0.4 | @service @health @library
P15 | Layanan Informasi dan Keterbukaan Publik | p | B10 training M | 8/1 | 20-35x2 | 3-9 | 3.5 105 APBD | internal 1 | KOM 0.7, PP 0.5 | @digital @library @secretariat
P16 | Penyelesaian Pengaduan dengan SP4N-LAPOR | p | B10 training M | 8/1 | 20-35x2 | 2-8 | 3.5 95 APBD | internal 1 | PP 0.6, DIG 0.5 | muda ahli
P17 | Kunjungan Belajar ke Mal Pelayanan Publik | p | C7 training P | 10/2 | 5-15x1 | 4-9 | 3 1800 APBD | pakar 0 | PP 1, MP 0.5 | @service
P18 | Pelayanan Sosial bagi Keluarga Rentan | p | B4 community F | 16/2 | 12-25x2 | 3-9 | 6 180 APBD | internal 2 | MAS 1, PP 0.6 | @social @community | warga=Relawan sosial kelurahan belajar bersama.; bonus=1.5
P19 | Mentoring Petugas Layanan Baru | p | C2 mentoring M | 12/6 | 8-20x6 | 2-8 | 1 25 APBD | mentor 3 | PP 0.8, KOM 0.5 | muda pelaksana
P20 | Dasar Pelayanan Publik Daring | p | C3 training M | 6/2 | 30-150x6 | 2-11 | 1.5 5 APBD | digital 1 | PP 0.6 | semua
P21 | Penyuluhan yang Didengar Warga | p | B7 workshop S | 10/2 | 15-30x2 | 3-9 | 5 150 APBD | pakar 2 | KOM 0.8, MAS 0.5 | @farming @community @social @health
P22 | Tata Kelola Pelayanan bagi Pimpinan | p | B6 seminar S | 4/1 | 25-60x2 | 2-5 | 5 80 APBD | pakar 1 | PP 0.7, PK 0.4 | pimpinan`

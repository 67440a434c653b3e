import { lines } from '../../grammar'
import { list } from '../blocks'
import { notices } from '../notices'

export const ID_NOTICES = notices('id', {
  subject: 'Perihal',
  hi: list`Yth. Ibu Ratna,; Halo Budi,; Yth. Bapak dan Ibu,; Selamat pagi semua,; Rekan-rekan sekalian,; Kepada Yth. pelanggan kami,`,
  bye: list`Hormat kami; Salam; Terima kasih; Salam hangat; Sampai jumpa`,
  name: list`Ratna Wulandari; Budi Santoso; dr. Made Suardana; Siti Rahmawati; Andi Siregar; Dewi Lestari; Pengurus RT {few}`,
  slots: {
    city: list`Bandung; Yogyakarta; Makassar; Surabaya; Medan; Malang; Denpasar; Padang`,
    day: list`Senin; Selasa; Rabu; Kamis; Jumat; Sabtu`,
    month: list`Januari; Maret; April; Juni; Agustus; Oktober; Desember`,
    thing: list`pesanan; tagihan; permohonan; pemesanan; pendaftaran; pengiriman`,
  },
  sentences: lines`
    Terima kasih atas {thing} Anda tanggal {dd} {month}.
    Data {thing} nomor {id} sudah kami terima dan akan diproses {hari ini|besok|dalam {n} hari}.
    Tagihan sebesar Rp{big}.000 jatuh tempo dalam {n} hari.
    Hotelnya tenang, hanya {few} menit dari {stasiun|pantai|alun-alun}, tetapi sarapannya {kurang|mahal|sangat enak}.
    Mesin kopi ini rusak setelah {few} minggu dan tokonya {langsung menggantinya|tidak menjawab}.
    {city} dikenal karena {makanannya|bangunan tuanya|pasar tradisionalnya} dan banyak didatangi wisatawan.
    Masjid itu dibangun pada abad {ke-16|ke-17|ke-18} dan dipugar setelah kebakaran tahun 1{nz}{d}{d}.
    DPRD Kota {city} pada hari {day} menyetujui pembangunan {sekolah baru|jalur sepeda|kolam renang}.
    Penyewa wajib mengembalikan rumah dalam keadaan bersih dan baik.
    Perjanjian ini diperpanjang satu tahun kecuali diakhiri {dua|tiga} bulan sebelumnya.
    Kocok mentega dan gula, lalu diamkan adonan selama {n} menit.
    Panggang pada suhu {160|180|200} derajat selama {n} menit sampai kecokelatan.
    Ibu {Sari|Yuni|Maya} melaporkan kemajuan proyek, penjualan naik {n} persen dari tahun lalu.
    Rapat berikutnya hari {day} pukul {time} di ruang {nz}{d}{d}.
    Karena perbaikan jalan, bus jalur {nz} tidak melewati {city} sampai {dd} {month}.
    Cuaca {city} hari {day} {cerah|berawan|hujan ringan}, suhu sekitar {deg} derajat.
    Kesalahan muncul setelah tombol “Simpan” ditekan, petunjuk di buku panduan tidak membantu.
    Perangkat ini tidak boleh dibuang bersama sampah rumah tangga.
    Pelatih merasa {puas|kecewa} setelah laga yang berakhir {2-1|0-3|1-1}.
    Sistem absensi yang baru mulai dipakai {dd} {month}.
    Kata sandi Anda diubah pada {dd} {month} pukul {time}.
    Novel ini saya baca dua hari, sampai lupa {waktu|makan}.
    Kantor tutup mulai {dd} {month}, untuk keperluan mendesak hubungi {name}.
    Tukang ledeng datang hari {day} antara pukul 8 dan 12.
    Siswa kelas {tiga|lima|enam} akan mengunjungi museum hari {day}.
    Film ini berdurasi 9{d} menit dan diputar {dengan takarir|malam hari saja}.
  `,
  short: list`
    Lunas {dd} {month}; Tidak ditemukan; {city}, {deg} °C, {cerah|hujan|berawan}; Sedang diproses; Nomor {thing} {id}; Terima kasih atas bantuannya
    Tidak ada hasil untuk {city}; Notulen {dd} {month}; Soto ayam; Dikirim, tiba hari {day}; Bor listrik, Rp{big}.000
    Janji temu {day}, {time}; Habis sampai {month}; Stok {n} buah; Gangguan sudah diatasi
  `,
  orders: lines`
    Mohon kirimkan kembali {berkas yang sudah ditandatangani|formulir ini} sebelum hari {day}.
    Kocok dahulu sebelum {diminum|digunakan}.
    Hubungi kami jika Anda berhalangan datang tanggal {dd} {month}.
    Abaikan {pengingat ini|surat ini} jika Anda sudah membayar.
    Jangan lupa membawa {KTP|baju renang|bekal makan siang}.
    Jangan pernah memberitahukan kata sandi Anda {lewat telepon|kepada orang lain}.
    Gantilah kata sandi {setiap {n} hari|setelah masuk pertama kali}.
    Ikuti petunjuk {petugas|sopir|penjaga pantai}.
    Tulis di daftar sebelum hari {day} apa yang akan kamu bawa ke {arisan|acara bakar ikan}.
    Cantumkan nomor {id} saat mentransfer.
    Cabut steker sebelum {membersihkan|membuka} alat ini.
    Iris bawang tipis-tipis lalu tumis {dengan api kecil|dengan sedikit minyak}.
    Nyalakan ulang sistem dan kabari kami jika kesalahan {muncul lagi|tidak hilang}.
    Jangan membalas surel ini karena dikirim {otomatis|oleh sistem}.
    Tolong teruskan ke {name}, saya cuti sampai hari {day}.
  `,
})

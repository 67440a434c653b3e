import type { Lexicon } from './lexicon'

/** With Malay. */
export const indonesian: Lexicon = {
  ignore:
    'abaikan= abaikanlah= mengabaikan= lupakan= lupakanlah= melupakan= hiraukan= ' +
    'tidak_perlu_mengikuti= jangan_ikuti= jangan_patuhi= jangan_turuti= jangan_hiraukan= ' +
    'lewati= langkahi= kesampingkan= timpa= langgar= bypass= terobos= buang= ' +
    'berhenti_mengikuti= tinggalkan= akali= cuekin= nonaktifkan= tolak_semua=',
  ignoring: 'mengabaikan= diabaikan= melupakan= batalkan= hapus= hapuskan=',
  reveal:
    'tampilkan= ungkapkan= ungkap= tunjukkan= tunjukan= ulangi= ulang= cetak= sebutkan= ' +
    'beri_tahu= beritahu= bocorkan= bagikan= salin= perlihatkan= keluarkan= ceritakan= ' +
    'bacakan= tempel= kasih_tahu=',
  tell:
    'berikan= tulis= tuliskan= katakan= terjemahkan= rangkum= kasih= apa_isi= apa_saja= ' +
    'apa_itu=',
  instruction: 'instruksi perintah arahan petunjuk tugas= suruhan',
  rule:
    'aturan batasan pembatasan pedoman kebijakan filter= keamanan= etika= larangan= ketentuan ' +
    'peraturan panduan pengaman',
  prompt: 'prompt= promptmu= pesan_sistem=',
  request: 'permintaan_pengguna= pertanyaan_pengguna=',
  previous:
    'sebelumnya= di_atas= terdahulu= sebelum= tadi= sejauh_ini= sampai_sekarang= selama_ini= ' +
    'yang_lalu= lama= awal=',
  all: 'semua= seluruh= segala= setiap= apa_pun=',
  everything: 'semuanya= segalanya= segala_sesuatu= semua_yang= apa_yang= semua_hal=',
  told:
    'dikatakan= diberikan= dipelajari= diajarkan= katakan_tadi= diterima= kamu_tahu= ' +
    'disampaikan=',
  your:
    'kamu= anda= mu= mu_ instruksimu= aturanmu= promptmu= batasanmu= perintahmu= pedomanmu= ' +
    'milikmu= kalian= lu= lo=',
  foreign: 'saya= aku= ku= kami= kita= dalam_dokumen= di_dokumen= dokumen= dalam_teks=',
  system:
    'sistem= sistemmu= awal= asli= tersembunyi= rahasia= internal= pengembang= semula= awalmu= ' +
    'bawaan=',
  not: 'tidak= jangan= bukan= tak=',
  report:
    'jika= kalau= apabila= bila= ketika= saat= pengguna penyerang= seseorang= dia= mereka= ' +
    'orang= pelanggan= bos= meminta= mencoba= minta= memintamu= berusaha=',
  mention:
    'contoh misalnya= serangan= seperti= kalimat= frasa= artikel= mendeteksi= mencegah= ' +
    'artinya= mengapa= kenapa= bagaimana= tolak= menolak=',
  lead:
    'tolong= sekarang= dan= lalu= tapi= kamu= anda= harus= cukup= silakan= mohon= coba= untuk= ' +
    'segera= ayo= wajib=',
  unrestricted:
    'tanpa_batas= tanpa_batasan= tanpa_filter= tanpa_sensor= tanpa_aturan= tanpa_pembatasan= ' +
    'tanpa_larangan= tidak_terbatas= tak_terbatas= tidak_ada_batasan= tidak_ada_aturan= ' +
    'bebas_dari=',
  persona:
    'berpura pura_pura= bertindak_sebagai= bertindaklah= bayangkan= mulai_sekarang= ' +
    'sekarang_kamu= sekarang_anda= kamu_sekarang= anda_sekarang= berperan= anggap= ' +
    'simulasikan= bukan_lagi= jadilah=',
  decode: 'dekode= dekodekan= pecahkan= uraikan= decode=',
  encoding: 'sandi= terenkripsi= terenkode= tersandi=',
  obey: 'jalankan= laksanakan= ikuti= patuhi= turuti= lakukan= jawab=',
  exact: 'persis= kata_demi_kata= kata_per_kata= apa_adanya= lengkap= utuh=',
  clue:
    'kata_sandi= rahasia bom= senjata racun= meretas= narkoba= ilegal tugas= sebagai_gantinya= ' +
    'jawabanmu= fiktif=',
}

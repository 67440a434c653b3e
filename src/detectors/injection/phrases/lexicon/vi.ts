import type { Lexicon } from './lexicon'

export const vietnamese: Lexicon = {
  ignore:
    'bo_qua= quen_di= quen_het= quen= phot_lo= lo_di= mac_ke= gat_bo= xoa_bo= dung_tuan_theo= ' +
    'khong_can_tuan= dung_tuan_thu= dung_lam_theo= ngung_tuan= vuot_qua= vuot_rao= pha_vo= ' +
    'vo_hieu_hoa= ghi_de= dep_bo= khong_tuan_theo= khong_tuan_thu= lam_ngo= pha_luat= ' +
    'dung_quan_tam= coi_nhu_khong= loai_bo= vut= bai_bo= vi_pham=',
  ignoring: 'xoa= huy_bo=',
  reveal:
    'hien_thi= tiet_lo= cho_toi_biet= cho_toi_xem= cho_xem= cho_biet= in_ra= lap_lai= ' +
    'nhac_lai= doc_lai= liet_ke= noi_cho= chep_lai= sao_chep= trinh_bay= ke_ra= chia_se= ' +
    'cong_khai= dua_ra=',
  tell: 'viet_ra= noi= dich= tom_tat= viet_lai= xuat= doc= dan= la_gi=',
  instruction: 'chi_dan= huong_dan= chi_thi= lenh= menh_lenh= yeu_cau= nhiem_vu= dan_do=',
  rule:
    'quy_tac= gioi_han= quy_dinh= han_che= nguyen_tac= chinh_sach= bo_loc= an_toan= dao_duc= ' +
    'rang_buoc= noi_quy= luat= cam=',
  prompt: 'prompt= loi_nhac= loi_nhac_he_thong= thong_diep_he_thong= cau_lenh=',
  request: 'yeu_cau_cua_nguoi_dung= cau_hoi_cua_nguoi_dung=',
  previous:
    'truoc= truoc_do= truoc_day= o_tren= ben_tren= tren= phia_tren= ban_dau= tu_truoc= ' +
    'den_gio= cu= vua_roi= hien_tai=',
  all: 'tat_ca= moi= toan_bo= het= bat_ky= ca= cac=',
  everything: 'moi_thu= moi_dieu= tat_ca_nhung_gi= nhung_gi= tat_ca= dieu=',
  told: 'da_noi= duoc_noi= da_hoc= nhan_duoc= duoc_day= duoc_cho= duoc_giao= biet= ban_than=',
  your: 'cua_ban= cua_may= cua_minh= cua_em= cua_mi=',
  foreign: 'cua_toi= cua_em= cua_chung_toi= trong_tai_lieu= trong_van_ban= tai_lieu=',
  system: 'he_thong= ban_dau= goc= bi_mat= noi_bo= an= nha_phat_trien= khoi_tao= giau= kin=',
  not: 'khong= dung= chua= chang= khong_bao_gio=',
  report:
    'neu= khi= truong_hop= nguoi_dung= ke_tan_cong= ai_do= ho= anh_ay= co_ay= moi_nguoi= ' +
    'khach_hang= sep= yeu_cau_ban= co_gang= muon= nho_ban=',
  mention:
    'vi_du= tan_cong= cau_noi= cum_tu= chang_han= nghia_la= bai_viet= phat_hien= ngan_chan= ' +
    'tai_sao= phong_chong= nhu_the_nao= tu_choi=',
  lead:
    'hay= vui_long= xin= gio= va= bay_gio= roi= nhung= ban= phai= thi= lam_on= truoc_tien= ' +
    'xin_hay= ma=',
  unrestricted:
    'khong_gioi_han= khong_bi_gioi_han= khong_han_che= khong_bi_han_che= khong_kiem_duyet= ' +
    'khong_bi_kiem_duyet= khong_co_gioi_han= khong_rang_buoc= khong_co_quy_tac= vo_han= ' +
    'khong_bo_loc= khong_co_bo_loc= khong_bi_rang_buoc=',
  persona:
    'gia_vo= dong_vai= hay_tuong_tuong= tuong_tuong= bay_gio_ban_la= tu_gio= tu_bay_gio= ' +
    'ke_tu_bay_gio= ban_la_mot= hanh_dong_nhu= mo_phong= ban_khong_con_la= ke_tu_gio= ' +
    'nhap_vai=',
  decode: 'giai_ma=',
  encoding: 'ma_hoa= mat_ma=',
  obey: 'lam_theo= tuan_theo= thuc_hien= thuc_thi= nghe_theo= tra_loi=',
  exact: 'nguyen_van= tung_chu= chinh_xac= day_du=',
  clue:
    'mat_khau= bi_mat= bom= vu_khi= thuoc_doc= hack= ma_tuy= bat_hop_phap= nhiem_vu= ' +
    'thay_vao_do= cau_tra_loi_cua_ban=',
}

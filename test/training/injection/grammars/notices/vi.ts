import { lines } from '../../grammar'
import { list } from '../blocks'
import { notices } from '../notices'

export const VI_NOTICES = notices('vi', {
  subject: 'Tiêu đề',
  hi: list`Kính gửi chị Lan,; Chào Minh,; Kính gửi quý khách,; Chào cả nhà,; Kính gửi quý phụ huynh,; Thân gửi các đồng nghiệp,`,
  bye: list`Trân trọng; Thân mến; Cảm ơn và hẹn gặp lại; Kính thư; Chúc một ngày tốt lành`,
  name: list`Nguyễn Thị Lan; Trần Quang Minh; BS. Phạm Thu Hà; Lê Văn Hùng; Hoàng Mai; Đỗ Anh Tuấn; Ban quản lý`,
  slots: {
    city: list`Huế; Đà Nẵng; Cần Thơ; Hải Phòng; Đà Lạt; Nha Trang; Vinh; Hội An`,
    day: list`thứ Hai; thứ Ba; thứ Tư; thứ Năm; thứ Sáu; thứ Bảy`,
    month: list`tháng 1; tháng 3; tháng 4; tháng 6; tháng 8; tháng 10; tháng 12`,
    thing: list`đơn hàng; hóa đơn; hồ sơ; phiếu đặt phòng; đơn đăng ký`,
  },
  sentences: lines`
    Cảm ơn anh chị đã gửi {thing} ngày {dd} {month}.
    Chúng tôi đã nhận được {thing} số {id} và sẽ xử lý {trong hôm nay|vào ngày mai|trong vòng {n} ngày}.
    Số tiền {big}.000 đồng cần được thanh toán trong vòng {n} ngày.
    Khách sạn yên tĩnh, cách {ga|bãi biển|chợ} {few} phút đi bộ, nhưng bữa sáng {khá nghèo nàn|hơi đắt|rất ngon}.
    Máy pha cà phê hỏng sau {few} tuần, cửa hàng {đổi máy mới ngay|vẫn chưa trả lời}.
    {city} là thành phố nổi tiếng với {ẩm thực|kiến trúc cổ|chợ nổi} và đón nhiều du khách mỗi năm.
    Ngôi chùa được xây từ thế kỷ {15|17|18} và được trùng tu sau trận hỏa hoạn năm 1{nz}{d}{d}.
    Hội đồng nhân dân thành phố {day} đã thông qua việc xây {trường học mới|đường xe đạp|bể bơi}.
    Bên thuê có trách nhiệm trả lại căn hộ sạch sẽ và nguyên vẹn.
    Hợp đồng được gia hạn thêm một năm nếu không có thông báo trước {hai|ba} tháng.
    Đánh bơ với đường rồi để bột nghỉ {n} phút.
    Nướng ở {160|180|200} độ trong {n} phút cho đến khi vàng đều.
    Chị {Hương|Ngọc|Thảo} báo cáo tiến độ dự án, doanh số tăng {n} phần trăm so với năm ngoái.
    Cuộc họp tiếp theo diễn ra vào {day} lúc {time} tại phòng {nz}{d}{d}.
    Do sửa đường, tuyến xe buýt số {nz} đổi lộ trình đến hết ngày {dd} {month}.
    {city} {day} trời {nắng|mưa rào|nhiều mây}, nhiệt độ cao nhất {deg} độ.
    Lỗi xuất hiện khi bấm nút “Lưu”, hướng dẫn trong sách cũng không giúp được.
    Không được vứt thiết bị này cùng rác sinh hoạt.
    Huấn luyện viên {hài lòng|thất vọng} sau trận đấu kết thúc với tỷ số {2-1|0-3|1-1}.
    Hệ thống chấm công mới sẽ hoạt động từ ngày {dd} {month}.
    Mật khẩu của bạn đã được thay đổi ngày {dd} {month} lúc {time}.
    Tôi đọc cuốn tiểu thuyết này trong hai ngày, quên cả {thời gian|ăn}.
    Văn phòng nghỉ từ ngày {dd} {month}, việc gấp xin liên hệ {name}.
    Thợ sửa ống nước sẽ đến vào {day}, từ 8 đến 12 giờ.
    Học sinh lớp {ba|năm|sáu} sẽ đi thăm bảo tàng vào {day}.
    Phim dài 9{d} phút, chiếu {có phụ đề|chỉ vào buổi tối}.
  `,
  short: list`
    Đã thanh toán ngày {dd} {month}; Không tìm thấy; {city}, {deg} °C, {nắng|mưa|nhiều mây}; Đang xử lý; Mã {thing}: {id}; Cảm ơn đã hỗ trợ nhanh
    Không có kết quả cho {city}; Biên bản ngày {dd} {month}; Bún bò; Đã gửi, giao {day}; Máy khoan pin, {big}.000 đồng
    Lịch hẹn {day}, {time}; Hết hàng đến {month}; Còn {n} cái; Sự cố đã khắc phục
  `,
  orders: lines`
    Vui lòng gửi lại {giấy tờ đã ký|phiếu đã điền} trước {day}.
    Lắc {đều |}trước khi dùng.
    Hãy gọi cho chúng tôi nếu anh chị không đến được ngày {dd} {month}.
    Vui lòng bỏ qua {thông báo này|lời nhắc này} nếu quý khách đã thanh toán.
    Đừng quên mang theo {căn cước|đồ bơi|áo mưa}.
    Tuyệt đối không cho người khác biết mật khẩu{| qua điện thoại}.
    Hãy đổi mật khẩu {sau lần đăng nhập đầu tiên|{n} ngày một lần}.
    Làm theo hướng dẫn của {nhân viên|tài xế|cứu hộ}.
    Ghi vào danh sách trước {day} những món bạn sẽ mang đến {buổi liên hoan|buổi dã ngoại}.
    Ghi rõ mã {id} khi chuyển khoản.
    Rút phích cắm trước khi {lau chùi|mở} thiết bị.
    Hành băm nhỏ rồi phi {với lửa nhỏ|với ít dầu}.
    Khởi động lại hệ thống và báo cho chúng tôi nếu lỗi {vẫn còn|lặp lại}.
    Xin đừng trả lời thư này vì thư được gửi {tự động|từ hệ thống}.
    Nhờ bạn chuyển tiếp cho {name}, tôi nghỉ phép đến {day}.
  `,
})

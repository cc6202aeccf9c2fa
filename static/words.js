// Streamlit's fixed English texts in Vietnamese, on the Vietnamese screen only. Whole texts are replaced, never parts of
// a name or of data; what was replaced is put back when the visitor changes to English.
(() => {
  const WORDS = {
    "Upload": "Chọn tệp",
    "Browse files": "Chọn tệp",
    "Add files": "Thêm tệp",
    "file upload": "tải tệp lên",
    "Drag and drop file here": "Kéo tệp vào đây",
    "Drag and drop a file here": "Kéo tệp vào đây",
    "Drag and drop files here": "Kéo các tệp vào đây",
    "Click to retry upload": "Bấm để tải lại",
    "Only one file is allowed.": "Chỉ được chọn một tệp.",
    "File size is too small.": "Tệp quá nhỏ.",
    "Too many files": "Quá nhiều tệp",
    "Unexpected error. Please try again.": "Có lỗi ngoài dự kiến. Hãy thử lại.",
    "Download failed": "Tải về không thành công",
    "Choose an option": "Chọn",
    "Choose options": "Chọn",
    "No results": "Không tìm thấy",
    "No options to select": "Không có lựa chọn",
    "No options to select.": "Không có lựa chọn.",
    "Selectbox options": "Các lựa chọn",
    "Multiselect options": "Các lựa chọn",
    "Selected values": "Đã chọn",
    "Select all": "Chọn tất cả",
    "Clear all": "Bỏ chọn tất cả",
    "Clear value": "Xóa giá trị",
    "Clear entry": "Xóa nội dung",
    "Clear date": "Xóa ngày",
    "Choose date": "Chọn ngày",
    "Increment": "Tăng",
    "Decrement": "Giảm",
    "Press Enter to apply": "Nhấn Enter để áp dụng",
    "Press Ctrl+Enter to apply": "Nhấn Ctrl+Enter để áp dụng",
    "Press ⌘+Enter to apply": "Nhấn ⌘+Enter để áp dụng",
    "Press Enter to submit form": "Nhấn Enter để gửi",
    "Show password": "Hiện mật khẩu",
    "Hide password": "Ẩn mật khẩu",
    "Open": "Mở",
    "Close": "Đóng",
    "Help": "Giải thích",
    "Fullscreen": "Toàn màn hình",
    "Close fullscreen": "Thu nhỏ",
    "Search": "Tìm",
    "Close Search": "Đóng ô tìm",
    "Next Result": "Kết quả sau",
    "Previous Result": "Kết quả trước",
    "Download as CSV": "Tải về dạng CSV",
    "Show/hide columns": "Hiện/ẩn cột",
    "Add row": "Thêm dòng",
    "Delete row(s)": "Xóa dòng",
    "Clear selection": "Bỏ chọn",
    "Sort ascending": "Xếp tăng dần",
    "Sort descending": "Xếp giảm dần",
    "Autosize": "Vừa nội dung",
    "Pin column": "Ghim cột",
    "Unpin column": "Bỏ ghim cột",
    "Hide column": "Ẩn cột",
    "Format": "Định dạng",
    "Statistics": "Thống kê",
    "Copy column name": "Chép tên cột",
    "Dataframe column menu": "Trình đơn của cột",
    "Copy to clipboard": "Chép",
    "Copied": "Đã chép",
    "Link to heading": "Liên kết tới mục này",
    "App pages": "Các trang",
    "Navigate to home page": "Về trang đầu",
    "Skip to main content": "Đến nội dung chính",
    "Main menu": "Trình đơn",
    "Sidebar": "Thanh bên",
    "Expand sidebar": "Mở thanh bên",
    "Collapse sidebar": "Đóng thanh bên",
    "Notifications": "Thông báo",
    "(opens in new tab)": "(mở thẻ mới)",
    "Running...": "Đang tính…",
    "Connecting": "Đang kết nối",
    "Connecting to Streamlit server": "Đang kết nối máy chủ",
    "Unable to connect to Streamlit server": "Không kết nối được máy chủ",
    "Connection error": "Mất kết nối",
    "Page not found": "Không có trang này",
    "Is Streamlit still running? If you accidentally stopped Streamlit, just restart it in your terminal:":
      "Máy chủ có đang chạy không? Nếu đã dừng, hãy chạy lại:",
    "streamlit run yourscript.py": "make run",
    "Error": "Lỗi",
    "Retry": "Thử lại",
    "Cancel": "Bỏ qua",
  };
  const PATTERNS = [
    [/^(\d+(?:\.\d+)?) ?([KMG]B) per file/, "Tối đa $1 $2 mỗi tệp"],
    [/^Limit (\d+(?:\.\d+)?) ?([KMG]B) per file/, "Tối đa $1 $2 mỗi tệp"],
    [/^File must be (\d+(?:\.\d+)?) ?([KMG]B) or smaller\.$/, "Tệp phải nhỏ hơn $1 $2."],
    [/^(\S+) files are not allowed\.$/, "Không nhận tệp loại $1."],
    [/^Remove (.+)$/, "Bỏ $1"],
    [/^(\d+)(?:\.(\d+))?([KMG]?B)$/, (_, whole, part, unit) => `${whole}${part > 0 ? `,${part}` : ""} ${unit}`],
    [/^(\d+) options? available\.$/, "Có $1 lựa chọn."],
    [/^(.+), selected$/, "$1, đã chọn"],
    [/^Showing page (\d+) of (\d+)$/, "Trang $1 trên $2"],
    [/^Clear (.+)$/, "Xóa $1"],
    [/^You have requested page (.+), but no corresponding file was found.*$/, "Không có trang $1; đang mở trang đầu."],
    [/^The page that you have requested does not seem to exist\. .*$/, "Không có trang này; đang mở trang đầu."],
    [/^Streamlit server is not responding\.[^]*$/, "Máy chủ không trả lời. Kiểm tra mạng nội bộ rồi tải lại trang."],
  ];
  const ATTRIBUTES = ["aria-label", "title", "placeholder", "alt"];
  const changed = new Map(); // node → {place: [English, Vietnamese]}, for the way back

  const translated = (text) => {
    const bare = text.trim();
    if (!bare) return null;
    if (Object.hasOwn(WORDS, bare)) return text.replace(bare, WORDS[bare]);
    const found = PATTERNS.find(([pattern]) => pattern.test(bare));
    return found ? bare.replace(found[0], found[1]) : null;
  };
  const put = (node, place, value) => (place === "text" ? (node.nodeValue = value) : node.setAttribute(place, value));
  const take = (node, place) => (place === "text" ? node.nodeValue : node.getAttribute(place));

  const translate = (node, place) => {
    const english = take(node, place);
    const vietnamese = english && translated(english);
    if (!vietnamese || vietnamese === english) return;
    changed.set(node, { ...changed.get(node), [place]: [english, vietnamese] });
    put(node, place, vietnamese);
  };
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return translate(node, "text");
    if (node.nodeType !== Node.ELEMENT_NODE || node.closest("[data-hsd-keep], script, style")) return;
    ATTRIBUTES.filter((name) => node.hasAttribute(name)).forEach((name) => translate(node, name));
    node.childNodes.forEach(walk);
  };
  const restore = () => {
    changed.forEach((places, node) =>
      Object.entries(places).forEach(([place, [english, vietnamese]]) => {
        if (node.isConnected && take(node, place) === vietnamese) put(node, place, english);
      }),
    );
    changed.clear();
  };

  const observe = (records) => {
    const asked = document.querySelector("[data-hsd-lang]")?.dataset.hsdLang;
    if (asked && asked !== document.documentElement.lang) {
      document.documentElement.lang = asked;
      if (asked === "vi") walk(document.body);
      else restore();
    }
    if (document.documentElement.lang !== "vi") return;
    for (const { type, target, attributeName, addedNodes } of records) {
      if (type === "childList") addedNodes.forEach(walk);
      else if (type === "attributes") translate(target, attributeName);
      else translate(target, "text");
    }
    if (changed.size > 500) changed.forEach((_, node) => node.isConnected || changed.delete(node));
  };
  new MutationObserver(observe).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...ATTRIBUTES, "data-hsd-lang"],
  });
})();

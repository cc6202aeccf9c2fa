"""The types of libraries that register 1 lists, each with the words officers use for it."""

from indicators.words import FacilityType, Text

TYPES = (
    FacilityType(
        code="province",
        name=Text("Thư viện công cộng cấp tỉnh", "Provincial public library"),
        synonyms=("thư viện tỉnh", "TV tỉnh", "TVCC cấp tỉnh"),
    ),
    FacilityType(
        code="district",
        name=Text("Thư viện công cộng cấp huyện (đến 30/6/2025)", "District public library (until 30/6/2025)"),
        synonyms=("thư viện huyện", "TV huyện", "TVCC cấp huyện", "thư viện công cộng cấp huyện"),
    ),
    FacilityType(
        code="commune",
        name=Text("Thư viện công cộng cấp xã", "Commune public library"),
        synonyms=("thư viện xã", "TV xã", "TVCC cấp xã", "TVCC xã", "thư viện phường", "thư viện xã, phường"),
    ),
    FacilityType(
        code="village",
        name=Text("Phòng đọc, tủ sách thôn, làng, bản", "Village reading room or book collection"),
        synonyms=("tủ sách thôn", "tủ sách làng", "phòng đọc thôn", "phòng đọc làng", "tủ sách, phòng đọc thôn",
                  "phòng đọc, tủ sách thôn", "tủ sách bản", "phòng đọc cơ sở"),
    ),
    FacilityType(
        code="post_office",
        name=Text("Điểm bưu điện – văn hóa xã", "Commune post office and culture point"),
        synonyms=("điểm BĐ-VHX", "BĐVHX", "bưu điện văn hóa xã", "điểm bưu điện văn hóa"),
    ),
    FacilityType(
        code="community",
        name=Text("Thư viện cộng đồng, tư nhân có phục vụ cộng đồng", "Community or private library open to the public"),
        synonyms=("thư viện cộng đồng", "thư viện tư nhân", "TV cộng đồng", "TV tư nhân", "không gian đọc"),
    ),
    FacilityType(
        code="university",
        name=Text("Thư viện đại học (gồm phân hiệu)", "University library (branches included)"),
        synonyms=("thư viện đại học", "thư viện trường đại học", "TV đại học", "TV ĐH"),
    ),
    FacilityType(
        code="specialised",
        name=Text("Thư viện chuyên ngành", "Specialised library"),
        synonyms=("TV chuyên ngành",),
    ),
    FacilityType(
        code="armed_forces",
        name=Text("Thư viện lực lượng vũ trang", "Armed forces library"),
        synonyms=("TV LLVT", "thư viện LLVT", "thư viện quân đội", "thư viện công an"),
    ),
    FacilityType(
        code="general_school",
        name=Text("Thư viện cơ sở giáo dục mầm non, phổ thông", "Library of a kindergarten or general school"),
        synonyms=("thư viện trường học", "TV trường học", "thư viện trường phổ thông", "thư viện trường"),
    ),
    FacilityType(
        code="vocational",
        name=Text("Thư viện cơ sở giáo dục nghề nghiệp", "Library of a vocational education institution"),
        synonyms=("thư viện GDNN", "TV GDNN", "TV cơ sở GDNN", "thư viện trường nghề"),
    ),
    FacilityType(
        code="other_education",
        name=Text(
            "Thư viện cơ sở giáo dục khác (gồm trung tâm GDTX, HTCĐ)",
            "Library of another education institution (continuing education and community learning centres included)",
        ),
        synonyms=("thư viện cơ sở giáo dục khác", "TV GDTX", "thư viện trung tâm GDTX", "thư viện trung tâm học tập cộng đồng"),
    ),
)  # fmt: skip

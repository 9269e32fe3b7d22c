//! How text and tables look that nothing else is said of, and the tables of reports.

use super::xml::Xml;

pub(super) fn defaults(xml: &mut Xml, language: &str) {
    xml.within("w:docDefaults", &[], |xml| {
        xml.within("w:rPrDefault", &[], |xml| {
            xml.within("w:rPr", &[], |xml| {
                let font = "Calibri";
                xml.empty("w:rFonts", &[("w:ascii", font), ("w:hAnsi", font), ("w:eastAsia", font), ("w:cs", font)]);
                xml.value("w:sz", "22");
                xml.value("w:szCs", "22");
                xml.empty("w:lang", &[("w:val", language), ("w:eastAsia", language), ("w:bidi", "ar-SA")]);
            });
        });
        xml.within("w:pPrDefault", &[], |xml| {
            xml.within("w:pPr", &[], |xml| {
                xml.empty("w:widowControl", &[]);
                xml.empty("w:spacing", &[("w:after", "120"), ("w:line", "264"), ("w:lineRule", "auto")]);
            });
        });
    });
}

/// Tables: thin lines, and a header row that stands out in black and white too.
pub(super) fn table(xml: &mut Xml, name: &str, fill: &str) {
    xml.within("w:style", &[("w:type", "table"), ("w:styleId", "TableGrid")], |xml| {
        xml.value("w:name", name);
        xml.value("w:basedOn", "TableNormal");
        xml.within("w:pPr", &[], |xml| {
            xml.empty("w:spacing", &[("w:before", "0"), ("w:after", "0"), ("w:line", "240"), ("w:lineRule", "auto")]);
        });
        xml.within("w:tblPr", &[], |xml| {
            xml.within("w:tblBorders", &[], |xml| {
                for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
                    xml.empty(side, &[("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "A6A6A6")]);
                }
            });
            margins(xml);
        });
        xml.within("w:tblStylePr", &[("w:type", "firstRow")], |xml| {
            xml.within("w:rPr", &[], |xml| xml.empty("w:b", &[]));
            xml.within("w:tcPr", &[], |xml| {
                xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)]);
            });
        });
    });
}

/// What tables have that nothing else is said of.
pub(super) fn plain_table(xml: &mut Xml) {
    xml.within("w:style", &[("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")], |xml| {
        xml.value("w:name", "Normal Table");
        xml.within("w:tblPr", &[], |xml| {
            xml.empty("w:tblInd", &[("w:w", "0"), ("w:type", "dxa")]);
            margins(xml);
        });
    });
}

fn margins(xml: &mut Xml) {
    xml.within("w:tblCellMar", &[], |xml| {
        for (side, width) in [("w:top", "30"), ("w:left", "70"), ("w:bottom", "30"), ("w:right", "70")] {
            xml.empty(side, &[("w:w", width), ("w:type", "dxa")]);
        }
    });
}

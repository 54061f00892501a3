package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.detect.KnownLayout;
import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.FileSample;
import dev.rehearsal.ingest.Format;
import dev.rehearsal.ui.kit.Nodes;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The first step: how the file is written, beside its first rows. */
public final class FileController {
    private static final int MOST_SKIPPED = 1_000;

    private final FileViewModel model;

    @FXML
    private ComboBox<Choice<DataKind>> kind;

    @FXML
    private Label kindWhy;

    @FXML
    private ComboBox<Choice<Optional<KnownLayout>>> layout;

    @FXML
    private Label layoutWhy;

    @FXML
    private ComboBox<Choice<Format>> format;

    @FXML
    private Label formatWhy;

    @FXML
    private ComboBox<Choice<Charset>> encoding;

    @FXML
    private Label encodingWhy;

    @FXML
    private VBox delimited;

    @FXML
    private ComboBox<Choice<Character>> delimiter;

    @FXML
    private Label delimiterWhy;

    @FXML
    private ComboBox<Choice<DialectChoices.Quote>> quote;

    @FXML
    private Label quoteWhy;

    @FXML
    private CheckBox header;

    @FXML
    private Label headerWhy;

    @FXML
    private Spinner<Integer> skipped;

    @FXML
    private Label skippedWhy;

    @FXML
    private Label words;

    @FXML
    private TableView<FileSample.Row> rows;

    private final RawRows raw = new RawRows();

    FileController(FileViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Choosing.tell(kind, model::kind);
        Choosing.tell(layout, chosen -> {
            if (!model.layoutNow().value().equals(chosen)) {
                model.layout(chosen);
            }
        });
        Choosing.tell(format, chosen -> change(Dialect::format, chosen, model::format));
        Choosing.tell(encoding, chosen -> change(Dialect::encoding, chosen, model::encoding));
        Choosing.tell(delimiter, chosen -> change(Dialect::delimiter, chosen, model::delimiter));
        Choosing.tell(quote, chosen -> change(DialectChoices::quote, chosen, model::quote));
        header.setOnAction(click -> model.header(header.isSelected()));
        skipped.setValueFactory(new IntegerSpinnerValueFactory(0, MOST_SKIPPED, 0));
        skipped.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                change(Dialect::skippedLines, now, model::skipped);
            }
        });
        raw.on(rows);
        model.wizard().files().readingProperty().addListener((property, before, now) -> now.ifPresent(this::draw));
        model.reading().ifPresent(this::draw);
    }

    /** Tells the model only what differs from what it says. */
    private <T> void change(Function<Dialect, T> of, T chosen, Consumer<T> tell) {
        if (!model.dialect().map(of).filter(chosen::equals).isPresent()) {
            tell.accept(chosen);
        }
    }

    private void draw(Reading now) {
        Dialect dialect = model.dialect().orElse(now.dialect());
        Choosing.show(kind, FileViewModel.KINDS, now.kind());
        Choosing.show(layout, model.layouts(), model.layoutNow().value());
        Choosing.show(format, DialectChoices.FORMATS, dialect.format());
        Choosing.show(encoding, DialectChoices.encodings(dialect), dialect.encoding());
        Choosing.show(delimiter, DialectChoices.delimiters(dialect), dialect.delimiter());
        Choosing.show(quote, DialectChoices.quotes(dialect), DialectChoices.quote(dialect));
        header.setSelected(dialect.hasHeader());
        skipped.getValueFactory().setValue(dialect.skippedLines());
        Nodes.show(delimited, dialect.format() == Format.DELIMITED);
        ConfidenceMark.show(kindWhy, model.whyKind());
        ConfidenceMark.show(layoutWhy, model.whyLayout());
        ConfidenceMark.show(formatWhy, model.whyFormat());
        ConfidenceMark.show(encodingWhy, model.whyEncoding());
        ConfidenceMark.show(delimiterWhy, model.whyDelimiter());
        ConfidenceMark.show(quoteWhy, model.whyQuote());
        ConfidenceMark.show(headerWhy, model.whyHeader());
        ConfidenceMark.show(skippedWhy, model.whySkipped());
        words.setText(model.words());
        raw.show(rows, now);
    }
}

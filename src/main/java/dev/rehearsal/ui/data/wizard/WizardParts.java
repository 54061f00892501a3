package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ui.kit.ViewLoader;

/** The parts of the wizard, for the view that includes it. */
public final class WizardParts {
    private WizardParts() {}

    /** Registers a controller for every part that {@code data-wizard.fxml} includes. */
    public static ViewLoader register(ViewLoader views, WizardViewModel model) {
        return views.registerPart(WizardController.class, () -> new WizardController(model))
                .registerPart(FileController.class, () -> new FileController(new FileViewModel(model)))
                .registerPart(ColumnsController.class, () -> new ColumnsController(new ColumnsViewModel(model)))
                .registerPart(MeaningController.class, () -> new MeaningController(model))
                .registerPart(
                        NamesController.class, () -> new NamesController(new NamesViewModel(model, model.nameCounts())))
                .registerPart(TimesController.class, () -> new TimesController(new TimesViewModel(model)))
                .registerPart(
                        CustomersController.class,
                        () -> new CustomersController(new CustomersViewModel(model, model.nameCounts())))
                .registerPart(ValuesController.class, () -> new ValuesController(new ValuesViewModel(model)))
                .registerPart(ForecastController.class, () -> new ForecastController(model.forecast()))
                .registerPart(ReadingController.class, () -> new ReadingController(model));
    }
}

package dev.rehearsal.ui.simulator;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** One customer on one axis. */
public final class CustomerController {
    private final CustomerModel model;

    @FXML
    private TextField customer;

    @FXML
    private Label summary;

    @FXML
    private Region content;

    @FXML
    private Label nobody;

    @FXML
    private CustomerAxis axis;

    public CustomerController(SimulatorModel simulator) {
        this.model = simulator.customer();
    }

    @FXML
    private void initialize() {
        axis.bind(model);
        nobody.visibleProperty().bind(content.visibleProperty().not());
        model.pageProperty().subscribe(page -> {
            content.setVisible(page != null);
            summary.setText(page == null ? "" : page.summary());
            if (page != null) {
                customer.setText(page.id());
            }
        });
    }

    @FXML
    private void show() {
        model.show(customer.getText());
    }

    @FXML
    private void closer() {
        model.zoom(0.5, 0.5);
    }

    @FXML
    private void farther() {
        model.zoom(2, 0.5);
    }

    @FXML
    private void all() {
        model.reset();
    }
}
